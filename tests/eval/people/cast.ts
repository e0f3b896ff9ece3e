// Who there is: name | country | language | sector | story. All invented; the seed of each is the name.
export const stories = [
  'plain',
  'promoted',
  'gap',
  'overlap',
  'changer',
  'student',
  'veteran',
  'single',
  'ended',
] as const;
export type Story = (typeof stories)[number];

export const cast = `
Marcus T. Halloway | US | en | trades | promoted
Denise Whitaker-Cole | US | en | health | veteran
JAMAL R. BRANNON | US | en | logistics | plain
Kaitlyn O’Rourke | US | en | creative | student
Rosa María Delgado | US | en | hospitality | gap
Theodore "Ted" Lindgren | US | en | sales | veteran
Priya Venkatesan | US | en | it | promoted
Wei-Lin Chang | US | en | science | plain
Charles A. Brunner III | US | en | law | overlap
Tanisha Booker | US | en | education | changer
Eleanor Pemberton | GB | en | finance | promoted
Gwyn ap Llewellyn | GB | en | public sector | veteran
Sadia Rahman | GB | en | health | ended
OLIVER BRAITHWAITE | GB | en | retail | plain
J. K. Ashworth | GB | en | engineering | overlap
Siobhán Ní Bhriain | IE | en | education | plain
Cormac Gallagher | IE | en | agriculture | gap
Anjali Deshmukh | IN | en | it | student
S. Ramanathan | IN | en | finance | promoted
Mohammed Faizal Koya | IN | en | logistics | single
Thomas Kurian Menon | IN | en | engineering | veteran
Harpreet Kaur Gill | IN | en | hr | plain
Chinonso Okonkwo | NG | en | engineering | plain
Folasade Adeyemi-Bright | NG | en | law | promoted
Ibrahim Musa Bello | NG | en | agriculture | changer
Grace Wanjiru Kamau | KE | en | public sector | gap
Peter Otieno | KE | en | hospitality | ended
Maria Cristina Dela Cruz | PH | en | health | overlap
Jericho Villanueva | PH | en | sales | plain
Ana Liza B. Santos | PH | en | hr | promoted
Zhao Mingyu | CN | en | engineering | plain
Chen Xiaoling | CN | en | finance | student
Haruto Morita | JP | en | it | veteran
Yuki Hayashi | JP | en | science | ended
محمد عبد الله المنصوري | AE | en | engineering | plain
Layla Haddad | AE | en | hr | overlap
Amr El-Sayed Fahmy | EG | en | sales | plain
Ayşe Yıldız | TR | en | retail | promoted
İbrahim Çağlar Kaya | TR | en | it | plain
Jiří Novotný | CZ | en | trades | plain
Astrid Åkesson | SE | en | creative | plain
Björn af Lindqvist | SE | en | law | single
Lachlan Macleay | AU | en | agriculture | plain
Li Na Petersham | AU | en | education | changer
Katharina von Stetten | DE | de | health | promoted
Jürgen Weißenfels | DE | de | trades | veteran
Mehmet Öztürk | DE | de | logistics | plain
Dr. Anna-Lena Köhler | DE | de | education | plain
Tobias Schuhmacher | DE | de | it | student
SABINE HOFMEISTER | DE | de | finance | gap
Florian Brandt | DE | de | it | overlap
Olena Kowaltschuk | DE | de | health | changer
Mag. Theresa Gruber | AT | de | education | promoted
Lukas Moser | AT | de | trades | plain
Reto Zürcher | CH | de | logistics | ended
Élodie Marchand | FR | fr | health | promoted
Jean-Baptiste de La Tour | FR | fr | hospitality | plain
Yasmine Benkacem | FR | fr | law | plain
THOMAS LEFÈVRE | FR | fr | it | overlap
Aurélie Dumont | BE | fr | law | gap
Mathieu Favre | CH | fr | it | student
María del Carmen Ortega Ruiz | ES | es | health | veteran
Iñaki Bermejo Iturbe | ES | es | engineering | plain
LUCÍA FERNÁNDEZ NÚÑEZ | ES | es | retail | promoted
José Luis Garza Treviño | MX | es | engineering | promoted
Ximena Hernández | MX | es | finance | ended
Juan Sebastián Restrepo | CO | es | finance | plain
Giulia Bertolini | IT | it | sales | promoted
Niccolò Dell’Acqua | IT | it | hospitality | plain
Francesca De Santis | IT | it | education | gap
ALESSANDRO CONTI | IT | it | engineering | overlap
Chiara Greco | IT | it | education | ended
João Pedro Carvalho da Silva | PT | pt | it | plain
Inês Moreira | PT | pt | public sector | promoted
Ana Beatriz Nascimento | BR | pt | health | overlap
Thiago Albuquerque | BR | pt | logistics | veteran
LUIZ GUSTAVO FERREIRA | BR | pt | it | gap
Sanne van den Berg | NL | nl | health | plain
Pieter-Jan Hoekstra | NL | nl | engineering | promoted
Fatima el Idrissi | NL | nl | hr | plain
Wout Peeters | BE | nl | logistics | gap
Daan de Wit | NL | nl | logistics | overlap
Agnieszka Wiśniewska-Nowak | PL | pl | finance | promoted
Łukasz Zawadzki | PL | pl | it | plain
Krzysztof Żak | PL | pl | logistics | veteran
Małgorzata Ścisłowska | PL | pl | education | ended
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
