// Words by which a line is told to be an occupation, a heading or an organisation, and so not a person's name.
// Stems: each may be followed by more letters where it ends in "*".

const wordSet = (
  words: string,
): { readonly whole: ReadonlySet<string>; readonly stems: readonly string[] } => {
  const all = words.split(/\s+/).filter((word) => word !== '');
  return {
    whole: new Set(all.filter((word) => !word.endsWith('*'))),
    stems: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
};

const occupation = wordSet(`
accountant* accounting* actor actress actuar* administrat* advisor* adviser* advocate* agent* analyst* anwalt anwält* architect* artist* assembler*
assist* associate* attendant* attorney* auditor* baker banker barista bartender bookkeeper* broker* builder* buchhalter* bürokauf* butcher buyer* captain
caregiver* carer carpenter* cashier* chairman chauffeur chef chief cleaner* clerk* clinician* coach* collector* comercial commis comptable* conductor
construction consult* controller* cook* coordinat* koordinat* copywriter* counsel* courier craftsman creator* ceo cfo cto coo cio crew customer dancer data dealer
delivery dentist* deputy designer* desarrollador* developer* développeur* dietitian* director* direktor* directeur* directrice direttore disponent* dispatcher* docent* doctor doctorante
driver* economist* editor* educator* electrician* elektriker* elektroniker* elektryk empleado employee engineer* enfermeir* enfermer* enseignant* entrepreneur erzieher* estagi*
estimator* estudiante étudiant* executive examiner* fachkraft fachinformatiker* fahrer* farmer* field financial firefighter foreman forklift founder freelance* fundraiser gardener general geschäftsführer* gestor*
graduate* groom guard hairdresser* handyman head healthcare helper hostess hotelfach* housekeeper* illustrator* infermier* infirmi* ingegnere ingenieur* ingénieur* ingenier* engenheir* inżynier* inspector* inspektor
installer* instructor* insurance intern interpreter* investigator* janitor* journalist* journaliste judge junior juriste kaufmann kauffrau kellner* kierowca kierownik kraftfahrer* krankenpfleger* krankenschwester
laborer* labourer* lagerist* landscaper lawyer* lead leader* lecturer* lehrer* leiter* leitung librarian* lieutenant lifeguard logist* loan machinist* magazynier* maintenance maler manager* managing
marketer* marketing* marketeer maschinenführer* masseur mechanic* mechaniker* mechatroniker* medecin médecin medical medico médico medewerker* meister* member merchandiser* midwife miner mitarbeiter* model moderator monteur*
musician* nanny nauczyciel* nurse* nursing nutritionist* officer* oficial operator* optician* organizer owner painter* paralegal* paramedic* partner pastor pediatrician pflege* pflegefachkraft
pharmacist* photograph* physician* physicist* physio* piekarz pielęgniar* pilot planner* plombier plumber* police porter praktikant* presenter president* principal procurement produc* professional*
professor* profesor* professeur* program* progettista project* projekt* promoter psycholog* purchas* quality realtor* receptionist* recepcionista recruit* redakteur* referent* referendar* registrar relations remote
reporter* representative* researcher* resident responsable responsabile restaurant retail sachbearbeiter* safety sales salesman salesperson schichtleiter* schlosser* scientist* scrum seamstress secretar* sekretär* security seller senior server service shop
software soldier sous specialist* spezialist* specjalista spécialiste especialista stagiaire steward* stocker store strategist* student* studentin stylist* superintendent* supervisor* support surgeon* surveyor*
tailor teach* teamleiter* technic* technik* técnic* technologist* technolog* tecnic* teller* tester* therapist* therapeut* tischler* trader* trainee* trainer* translator* traducteur* traductor* traduttore
treasurer* truck tutor* underwriter* undergraduate vendedor* vendeur* vendeuse venditore verkäufer* verpleegkundige* vertrieb* veterinar* vice videographer vp volunteer waiter* waitress* warehouse* webmaster welder* werkstudent* wissenschaftl* worker* writer* zerspanungs*
developpeur* chargé* chargée conducteur conductrice cuisinier* cuisinière cozinheiro cocinero cuoco kok kucharz chauffeur* conductor* autista motorista conductor abogad* advogad* avvocato adwokat prawnik docente insegnante maestro maestra leraar lerares juf księgow* księgowa contador* contabile contabilista ragioniere analista analyste analityk
programista programmat* programador* projektant* projectmanager projectleider ontwikkelaar* beheerder verkoper verkoopster monter spawacz elektricien loodgieter schilder electricista eletricista elettricista mecánico mecanicien meccanico mecânico operario operaio operário ouvrier* arbeiter* auxiliar* aide aiuto ayudante ajudante
undersköterska sjuksköterska sykepleier sygeplejerske lärare utvecklare ingenjör säljare разработчик инженер менеджер бухгалтер программист аналитик директор специалист водитель врач учитель медсестра дизайнер юрист экономист руководитель
cadre second avocat* direttric* dirett* direct* diretor* dirigeant* gérant* gerente jefe jefa encargad* coordenador* técnica técnico kierowni* specjalist* dyrektor* asystent* opiekun* kucharka cajer* camarer* recepcion* maître pflegedienst* leidinggevende teamleider verzorgende magasinier* caissi*
wellness fitness digital media production engineering finance information technology banking aviation automotive administrative business development human resources apparel public operations corporate regional national international global certified licensed registered experienced dedicated full-stack fullstack front-end frontend back-end backend web mobile devops it hr ui ux qa
`);

const heading = wordSet(`
resume résumé cv curriculum vitae vitæ lebenslauf bewerbung bewerbungsunterlagen anschreiben profile profil profilo perfil summary objective objectif objetivo about career
experience expérience experiencia esperienza esperienze experiência ervaring werkervaring berufserfahrung doświadczenie erfahrung history background employment work working arbeit education formation formación formazione formação
ausbildung opleiding opleidingen wykształcenie bildung studium skills skill compétences competencias competenze competências vaardigheden umiejętności kenntnisse fähigkeiten competences competencies expertise core key highlights accomplishments achievements qualifications qualification
certifications certificates certification zertifikate languages langues idiomas lingue línguas talen języki sprachen references référence referenzen referencias referenties interests intérêts intereses interessi hobbies hobby loisirs
projects projekte projets proyectos progetti projetos projecten publications publikationen awards honors honours volunteer volunteering training trainings contact contacts contacto contatti contato kontakt kontaktdaten personal persönliche persönlich personalia persoonlijke
dati datos dane dados données daten details info infos information informations angaben additional other activities affiliations memberships strengths tools technologies technical portfolio website phone telephone email e-mail mail mobile address adresse anschrift adres address: linkedin github
introduction statement overview executive name nom nombre nome naam vorname nachname surname date page seite page: seite: übersicht werdegang beruflicher schulbildung weiterbildung stärken życiorys currículo currículum hoja vida de-vita europass
dirección direccion teléfono telefono téléphone telefon telefoon telefone móvil correo electrónico courriel indirizzo nationality nationalité nationalität nationaliteit nacionalidad nacionalidade nazionalità narodowość geburtsdatum geburtsort naissance nacimiento nascita nascimento geboortedatum urodzenia wohnort domicile domicilio woonplaats zamieszkania morada endereço staatsangehörigkeit
`);

const organisation = wordSet(`
inc inc. llc llp ltd ltd. ltda ltda. gmbh ag kg plc corp corp. corporation company co. limited sarl sas spa s.p.a. s.r.l. srl sa s.a. bv b.v. nv ab oy a/s pvt pty sp. z o.o. ug mbh e.v.
university universität université universidad università universidade universiteit uniwersytet college school schule école escuela scuola escola hochschule institute institut instituto istituto academy akademie académie hospital klinik klinikum krankenhaus clinic hôpital ospedale szpital
bank group gruppe groupe grupo gruppo holding holdings solutions systems services technologies consulting partners associates agency agentur studio studios foundation stiftung ministry department association society restaurant hotel café store shop center centre zentrum
`);

/** Words that join a phrase; no name holds one (particles of names are not here). */
const joining = wordSet(`
and or of the with for in on at to from by as is are was were my our your his her their this that i we you he she it an und oder mit für im in am bei zur zum auf aus als ist et ou avec pour dans sur des aux une un est y o con para por en una e ed ou com em per il lo gli nel nella het een en met voor bij op na w i z ze oraz dla do od bez för med och som att og til
available upon request confidential not all rights reserved www http seeking looking years year
`);

/** Words before an occupation that are part of it. */
const leading = wordSet(`
graphic electrical mechanical civil chemical structural industrial environmental clinical dental physical occupational social legal creative interior fashion network systems system cloud machine product customer office research laboratory financial commercial technical medical principal stellvertretende* stellv. leitende* leitender staatl. geprüfte* examinierte* diplom* responsable técnica técnico primary secondary elementary high civil bilingual
`);

const has = (set: ReturnType<typeof wordSet>, word: string): boolean =>
  set.whole.has(word) || set.stems.some((stem) => word.startsWith(stem));

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,/|&()·•–—]+/)
    .filter((word) => word !== '');

const anyOf =
  (set: ReturnType<typeof wordSet>) =>
  (text: string): boolean =>
    wordsOf(text).some(
      (word) => has(set, word) || (word.includes('-') && word.split('-').some((part) => has(set, part))),
    );

const cjkTitle =
  /(?:师|員|员|经理|總監|总监|主管|工程|设计|顾问|教师|医生|护士|会计|助理|司机|实习|学生|エンジニア|デザイナー|マネージャー|コンサル|プログラマ|営業|経理|看護|教師|技術|開発|担当|部長|課長|係長|주임|과장|대리|개발자|디자이너|간호사|엔지니어|매니저|مهندس|محاسب|مدير|معلم|ممرض|مطور|طبيب|محام|مصمم|مبرمج|مندوب|سائق|מהנדס|מפתח)/;

/** German and Dutch write the trade at the end of one long word. */
const endings = [
  ...'leiter buchhalter fahrer pfleger meister techniker mechaniker ingenieur verkäufer berater entwickler lehrer assistent sekretär arbeiter führer planer prüfer händler bauer macher helfer trainer therapeut referent redakteur wirt arzt anwalt pädagoge'
    .split(' ')
    .flatMap((trade) => [trade, `${trade}in`, `${trade}innen`]),
  ...'ärztin kauffrau kaufmann wirtin schwester verpleegkundige medewerker manager leidster begeleider monteur leraar lærer lärare skötare sköterska'.split(
    ' ',
  ),
];
const isCompound = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => endings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending)));

/** The word may be the first of an occupation. */
export const opensTitle = (word: string): boolean => has(leading, word.toLowerCase()) || saysOccupation(word);

/** Not by its ending alone: Hofmeister and Neubauer are families. */
export const listsOccupation = (text: string): boolean => anyOf(occupation)(text) || cjkTitle.test(text);

export const saysOccupation = (text: string): boolean =>
  text.length <= 160 && (listsOccupation(text) || isCompound(text));
export const saysOrganisation = (text: string): boolean => anyOf(organisation)(text);
export const saysHeading = (text: string): boolean => anyOf(heading)(text) || documentWord.test(text);
export const joinsWords = (text: string): boolean => wordsOf(text).some((word) => joining.whole.has(word));

const documentWord =
  /履歴書|職務経歴書|简历|簡歷|个人资料|氏名|姓名|联系方式|教育|工作|经历|이력서|자기소개서|резюме|автобиография|опыт|образование|навыки|контакт|βιογραφικό|السيرة|الذاتية|الخبرة|التعليم|المهارات|בקורות|קורות חיים/iu;

/** The word for the paper itself, which may stand before or above a name: "Curriculum Vitae of Jane Roe". */
export const documentHeading =
  /^\s*(?:r[eé]sum[eé]|curriculum\s+vit(?:ae|æ|ea)|c\.?\s?v\.?|lebenslauf|bewerbung(?:sunterlagen)?|bio-?data|hoja\s+de\s+vida|curr[ií]cul[ou]m?|życiorys|personalia|europass(?:\s+(?:cv|curriculum\s+vitae))?|履歴書|職務経歴書|个人简历|簡歷|简历|이력서|резюме|السيرة\s+الذاتية|βιογραφικ[όο]\s+σημε[ίι]ωμα)(?![\p{L}])\s*(?:(?:of|von|vom|de|du|di|van|do|für|for)(?=\s))?\s*[:：–—|-]?\s*/iu;
