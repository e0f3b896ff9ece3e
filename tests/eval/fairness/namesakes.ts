// Names of many origins and both sexes; the later rows are names that are words, trades or tools as well.
export type Namesake = { readonly name: string; readonly pronouns: 'she' | 'he' };

const names = `
she | Aisha Bello|Nguyen Thi Mai|Fatima Zahra Haddad|Emily Carter|Olga Petrova|Guadalupe Hernández|Sakura Tanaka|Priyanka Iyer|Zeynep Aydın|Ingrid Sørensen|Chiamaka Eze|Rivka Goldstein|Mei Ling Wong|Siobhan Kelly|Katarzyna Wójcik
he | Connor O’Brien|Mohammed Al-Farsi|Dwayne Washington|Sergei Volkov|Hiroshi Yamamoto|Rajesh Kumar Gupta|Kwame Mensah|Lars Nilsson|Juan Carlos Ortega|Emre Şahin|Tyrone Jefferson|Ivan Horvat|Moshe Levi|Bjarne Holm|Tomasz Zieliński
she | Ruby Baker|Grace Young|Rose Cook|Julia Sales|Crystal Page|Piper Swift
he | Will Carpenter|Mark Field|Miles Mason|Jasper Law|Frank Driver|Art Taylor
she | Anahit Grigoryan|Leilani Kealoha|Nomvula Dlamini|Þórunn Jónsdóttir|Nino Kapanadze|Ngozi Okonkwo-Adeyemi|Mariam Diallo|Tuğba Çelik|Hồ Thị Ngọc Ánh|Dilnoza Karimova|Aroha Te Whata|Mary-Kate van der Berg|Małgorzata Święcicka|Sunita Devi Thapa|Ana María de la Cruz Ñíguez|Kim Seo-yeon
he | Yusuf ibn Khalid|Đặng Văn Hùng|Seán Ó Súilleabháin|Kofi Nana Asante|Giorgos Papadopoulos|Bùi Quốc Bảo|Jürgen Großmann|Abdul-Rahman bin Osman|Wiremu Parata|László Kőszegi|Ramón Ibáñez Peña|Tenzin Dorje|Blagoje Đorđević|DeShawn Jackson-Reed|Cháng Wěi|Ole-Jørgen Ødegård
she | Ruby Masters|Grace Field|Pearl Engineer|Faith Teacher|Sage Price|Joy Cash
he | Norman Drupal|Mason Baker|Chase Banks|Hunter Lawless|Dean Clerk|Mark Stone|Excel Okafor|Bill Page|Clay Potter|Duke Python
one | Sukarno|Suharto|Teller|Björk|Madhavi|Thandiwe|Zendaya|Anand`;

const rows = names
  .trim()
  .split('\n')
  .map((row) => row.split(' | '))
  .map(([pronouns = '', list = '']) =>
    list.split('|').map((name): Namesake => ({ name, pronouns: pronouns === 'she' ? 'she' : 'he' })),
  );

const at = (row: number, index: number): Namesake => {
  const list = rows[row] ?? [];
  const found = list[index % list.length];
  if (!found) throw new Error('no names');
  return found;
};

/** A woman's name for an even place, a man's for an odd one: whoever it was before. */
export const otherName = (index: number): Namesake => at(index % 2, index * 7);
export const wordName = (index: number): Namesake => at(2 + (index % 2), index);
export const farName = (index: number): Namesake => at(4 + (index % 2), index >> 1);
export const workName = (index: number): Namesake => at(6 + (index % 2), index >> 1);
export const singleName = (index: number): Namesake => at(8, index);
