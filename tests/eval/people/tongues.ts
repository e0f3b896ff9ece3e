// How each language writes a resume: headings, the word for today, months, levels of languages.
export const tongues = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'] as const;
export type Tongue = (typeof tongues)[number];

export type HeadingKind =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'projects'
  | 'publications'
  | 'volunteering'
  | 'interests'
  | 'contact'
  | 'personal';

/** Several ways to say each, parted by |. */
export const headings: Readonly<Record<Tongue, Readonly<Record<HeadingKind, string>>>> = {
  en: {
    summary: 'Professional Summary|Profile|About Me|Career Objective',
    work: 'Work Experience|Professional Experience|Employment History|Experience|Career History',
    education: 'Education|Education and Training|Academic Background|Qualifications',
    skills: 'Skills|Key Skills|Technical Skills|Core Competencies',
    languages: 'Languages|Language Skills',
    certifications:
      'Certifications|Licenses & Certifications|Certificates and Licences|Professional Certifications',
    projects: 'Projects|Selected Projects|Key Projects',
    publications: 'Publications|Selected Publications',
    volunteering: 'Volunteering|Volunteer Work',
    interests: 'Interests|Hobbies and Interests',
    contact: 'Contact|Contact Details',
    personal: 'Personal Details|Personal Information',
  },
  de: {
    summary: 'Kurzprofil|Profil|Über mich',
    work: 'Berufserfahrung|Beruflicher Werdegang|Praxiserfahrung|Berufspraxis',
    education: 'Ausbildung|Bildungsweg|Schulische und berufliche Ausbildung|Studium und Ausbildung',
    skills: 'Kenntnisse|Fachkenntnisse|Kompetenzen|Fähigkeiten und Kenntnisse',
    languages: 'Sprachen|Sprachkenntnisse',
    certifications: 'Zertifikate|Weiterbildung und Zertifikate|Fortbildungen',
    projects: 'Projekte|Ausgewählte Projekte',
    publications: 'Veröffentlichungen|Publikationen',
    volunteering: 'Ehrenamt|Ehrenamtliches Engagement',
    interests: 'Interessen|Hobbys',
    contact: 'Kontakt|Kontaktdaten',
    personal: 'Persönliche Daten|Angaben zur Person',
  },
  fr: {
    summary: 'Profil|À propos|Résumé',
    work: 'Expérience professionnelle|Expériences professionnelles|Parcours professionnel',
    education: 'Formation|Formations|Études et diplômes',
    skills: 'Compétences|Compétences clés|Savoir-faire',
    languages: 'Langues|Langues étrangères',
    certifications: 'Certifications|Certificats et habilitations',
    projects: 'Projets|Réalisations',
    publications: 'Publications',
    volunteering: 'Bénévolat|Engagement associatif',
    interests: 'Centres d’intérêt|Loisirs',
    contact: 'Contact|Coordonnées',
    personal: 'État civil|Informations personnelles',
  },
  es: {
    summary: 'Perfil profesional|Perfil|Sobre mí',
    work: 'Experiencia laboral|Experiencia profesional|Trayectoria profesional',
    education: 'Formación académica|Educación|Formación|Estudios',
    skills: 'Competencias|Habilidades|Aptitudes',
    languages: 'Idiomas',
    certifications: 'Certificaciones|Certificados|Cursos y certificados',
    projects: 'Proyectos',
    publications: 'Publicaciones',
    volunteering: 'Voluntariado',
    interests: 'Intereses|Aficiones',
    contact: 'Contacto|Datos de contacto',
    personal: 'Datos personales',
  },
  it: {
    summary: 'Profilo|Profilo professionale|Chi sono',
    work: 'Esperienze professionali|Esperienza lavorativa|Esperienze lavorative',
    education: 'Istruzione e formazione|Formazione|Titoli di studio',
    skills: 'Competenze|Capacità e competenze|Competenze tecniche',
    languages: 'Lingue|Conoscenze linguistiche',
    certifications: 'Certificazioni|Attestati e patenti',
    projects: 'Progetti',
    publications: 'Pubblicazioni',
    volunteering: 'Volontariato',
    interests: 'Interessi|Hobby',
    contact: 'Contatti',
    personal: 'Dati personali|Informazioni personali',
  },
  pt: {
    summary: 'Perfil|Resumo profissional|Objetivo',
    work: 'Experiência profissional|Histórico profissional|Experiência',
    education: 'Formação académica|Formação|Educação|Formação acadêmica',
    skills: 'Competências|Habilidades|Conhecimentos',
    languages: 'Idiomas|Línguas',
    certifications: 'Certificações|Certificados|Cursos e certificações',
    projects: 'Projetos',
    publications: 'Publicações',
    volunteering: 'Voluntariado',
    interests: 'Interesses',
    contact: 'Contacto|Contato',
    personal: 'Dados pessoais',
  },
  nl: {
    summary: 'Profiel|Over mij|Persoonlijk profiel',
    work: 'Werkervaring|Werkervaring en loopbaan|Loopbaan',
    education: 'Opleidingen|Opleiding|Opleiding en vorming',
    skills: 'Vaardigheden|Competenties|Kennis en vaardigheden',
    languages: 'Talen|Talenkennis',
    certifications: 'Certificaten|Cursussen en certificaten|Diploma’s en certificaten',
    projects: 'Projecten',
    publications: 'Publicaties',
    volunteering: 'Vrijwilligerswerk',
    interests: 'Interesses|Hobby’s',
    contact: 'Contact|Contactgegevens',
    personal: 'Persoonlijke gegevens|Personalia',
  },
  pl: {
    summary: 'Profil zawodowy|O mnie|Podsumowanie zawodowe',
    work: 'Doświadczenie zawodowe|Przebieg pracy zawodowej|Doświadczenie',
    education: 'Wykształcenie|Edukacja',
    skills: 'Umiejętności|Kompetencje|Kluczowe umiejętności',
    languages: 'Języki obce|Języki|Znajomość języków',
    certifications: 'Certyfikaty|Kursy i certyfikaty|Uprawnienia',
    projects: 'Projekty',
    publications: 'Publikacje',
    volunteering: 'Wolontariat',
    interests: 'Zainteresowania|Hobby',
    contact: 'Kontakt|Dane kontaktowe',
    personal: 'Dane osobowe',
  },
};

export const todayWords: Readonly<Record<Tongue, string>> = {
  en: 'Present|present|Current|Till date',
  de: 'heute|aktuell',
  fr: 'aujourd’hui|présent|à ce jour',
  es: 'actualidad|Actualidad|presente',
  it: 'oggi|in corso|presente',
  pt: 'presente|atual|Atualmente',
  nl: 'heden|nu',
  pl: 'obecnie|nadal',
};

/** Native first, then from the best to the least. */
export const levelWords: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['Native', 'Fluent', 'Intermediate', 'Basic'],
  de: ['Muttersprache', 'verhandlungssicher', 'gute Kenntnisse', 'Grundkenntnisse'],
  fr: ['langue maternelle', 'courant', 'intermédiaire', 'notions'],
  es: ['nativo', 'avanzado', 'intermedio', 'básico'],
  it: ['madrelingua', 'ottimo', 'buono', 'scolastico'],
  pt: ['nativo', 'fluente', 'intermediário', 'básico'],
  nl: ['moedertaal', 'vloeiend', 'goed', 'basis'],
  pl: ['język ojczysty', 'biegły', 'średniozaawansowany', 'podstawowy'],
};

/** Between the degree and its field, as in "Bachelor of Science in Nursing". */
export const degreeJoins: Readonly<Record<Tongue, string>> = {
  en: ' in ',
  de: ' – ',
  fr: ' en ',
  es: ' en ',
  it: ' in ',
  pt: ' em ',
  nl: ' ',
  pl: ', ',
};

export const interestWords: Readonly<Record<Tongue, string>> = {
  en: 'Hiking, Chess, Choir singing|Photography, Running, Baking',
  de: 'Wandern, Schach, Chorgesang|Fotografie, Radfahren',
  fr: 'Randonnée, Lecture, Cuisine|Photographie, Course à pied',
  es: 'Senderismo, Lectura, Cocina|Fotografía, Natación',
  it: 'Escursionismo, Lettura, Cucina|Fotografia, Nuoto',
  pt: 'Caminhadas, Leitura, Culinária|Fotografia, Natação',
  nl: 'Wandelen, Lezen, Koken|Fotografie, Hardlopen',
  pl: 'Turystyka górska, Książki, Gotowanie|Fotografia, Bieganie',
};

/** Date of birth and nationality, where people still write them. */
export const personalWords: Readonly<
  Partial<Record<Tongue, readonly [born: string, nation: string, value: string]>>
> = {
  de: ['Geburtsdatum', 'Staatsangehörigkeit', 'deutsch'],
  fr: ['Né(e) le', 'Nationalité', 'française'],
  es: ['Fecha de nacimiento', 'Nacionalidad', 'española'],
  it: ['Data di nascita', 'Nazionalità', 'italiana'],
  nl: ['Geboortedatum', 'Nationaliteit', 'Nederlandse'],
  pl: ['Data urodzenia', 'Narodowość', 'polska'],
};

export const contactWords: Readonly<
  Record<Tongue, Readonly<Record<'email' | 'phone' | 'place' | 'link', string>>>
> = {
  en: { email: 'Email', phone: 'Phone', place: 'Address', link: 'Web' },
  de: { email: 'E-Mail', phone: 'Telefon', place: 'Anschrift', link: 'Web' },
  fr: { email: 'E-mail', phone: 'Tél.', place: 'Adresse', link: 'Site' },
  es: { email: 'Correo electrónico', phone: 'Teléfono', place: 'Dirección', link: 'Web' },
  it: { email: 'E-mail', phone: 'Telefono', place: 'Indirizzo', link: 'Sito' },
  pt: { email: 'E-mail', phone: 'Telefone', place: 'Morada', link: 'Site' },
  nl: { email: 'E-mail', phone: 'Telefoon', place: 'Adres', link: 'Website' },
  pl: { email: 'E-mail', phone: 'Telefon', place: 'Adres', link: 'Strona' },
};
