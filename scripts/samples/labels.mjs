// Headings and dates as a resume in each language writes them.
const names = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  de: '01 02 03 04 05 06 07 08 09 10 11 12',
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  es: 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.',
};

export const labels = {
  en: {
    resume: 'Curriculum Vitae',
    summary: 'Profile',
    work: 'Work Experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    certificates: 'Certificates & Licences',
    contact: 'Contact',
    personal: 'Personal details',
    more: 'Further information',
    today: 'present',
  },
  de: {
    resume: 'Lebenslauf',
    summary: 'Kurzprofil',
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    certificates: 'Zertifikate und Fortbildungen',
    contact: 'Kontakt',
    personal: 'Persönliche Daten',
    more: 'Sonstiges',
    today: 'heute',
  },
  fr: {
    resume: 'Curriculum vitæ',
    summary: 'Profil',
    work: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
    certificates: 'Certifications',
    contact: 'Coordonnées',
    personal: 'État civil',
    more: 'Divers',
    today: 'aujourd’hui',
  },
  es: {
    resume: 'Currículum vítae',
    summary: 'Perfil',
    work: 'Experiencia laboral',
    education: 'Formación',
    skills: 'Competencias',
    languages: 'Idiomas',
    certificates: 'Certificados',
    contact: 'Contacto',
    personal: 'Datos personales',
    more: 'Otros datos',
    today: 'actualidad',
  },
};

/** '2019-03' -> 'Mar 2019', '03/2019', 'mars 2019'; null -> 'present'. A bare year stays one. */
export const when = (month, language) => {
  if (month === null) return labels[language].today;
  const [year, number] = month.split('-');
  if (number === undefined) return year;
  const name = names[language].split(' ')[Number(number) - 1];
  return language === 'de' ? `${name}/${year}` : `${name} ${year}`;
};

export const span = ({ from, to }, language) =>
  from === undefined ? when(to, language) : `${when(from, language)} – ${when(to, language)}`;
