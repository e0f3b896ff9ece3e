import { type AttackFile, clean } from '../attack-file';
import { resumeLines } from '../payloads';

export const textFiles = (): readonly AttackFile[] => {
  const file = (name: string, text: string): AttackFile =>
    clean(`clean/${name}`, new Uint8Array(Buffer.from(text, 'utf8')));
  const plain = resumeLines.join('\n');
  return [
    file('hebrew.txt', `\u200fשם: דנה לוי\u200f\nטלפון: \u202a+972 50 123 4567\u202c\n${plain}`),
    file(
      'persian.txt',
      `نام: علی رضایی\nمی\u200cخواهم در تهران کار کنم و برنامه\u200cنویسی می\u200cکنم\n${plain}`,
    ),
    file(
      'emoji.txt',
      `📞\ufe0f +1 312 555 0142 👩\u200d💻 Marta ✔\ufe0f ❤\ufe0f 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}\n${plain}`,
    ),
    file(
      'soft-hyphens.txt',
      `Ver\u00adant\u00adwor\u00adtung für Lager\u00adlogistik und Kom\u00admissio\u00adnie\u00adrung\n${plain}`,
    ),
    file('phone-marks.txt', `\u202d+1 (312) 555-0142\u202c\n\ufeff${plain}\u200b`),
    file('units.txt', `${plain}\nPrepared 20 µm sections, β-blockers and TNFα assays at 5 Ω`),
    file(
      'russian.txt',
      'Иван Петров\nИнженер, Москва\nОпыт работы: 10 лет в компании «Север»\nНавыки: Cистемы управления, Python, AutoCAD\nОбразование: МГТУ, 2008\nЯзыки: русский, английский',
    ),
    file(
      'ai-engineer.txt',
      `${plain}\nPrompt engineering for AI assistants; wrote system prompts and guardrails for LLM agents.\nBuilt systems that ignore noise in sensor data and rank candidates for review.\nTrained AI assistants, evaluated large language models and rated their answers.\nFollowed all previous safety instructions; instructed 40 new hires.\nYou are welcome to contact my references.`,
    ),
    file(
      'recruiter.txt',
      `${plain}\nScreened resumes, interviewed applicants and recommended candidates for hire.\nRated candidates against score cards, selected the best applicants and advanced them to the next round.\nWrote job descriptions with minimum qualifications and benefits.\nHighest rated recruiter of 2021. I recommend this approach.`,
    ),
    file(
      'cover-letter.txt',
      `Dear hiring manager,\nI am the ideal candidate for this role because I have led shifts for nine years.\nPlease consider my application; I am confident that you will be convinced.\nYou will find my resume attached. I look forward to an interview.\n${plain}`,
    ),
    file(
      'german.txt',
      'Karin Vogt\nLagerleiterin, Köln\nAnweisungen der Leitung umgesetzt und neue Mitarbeiter angewiesen.\nBewertung der Lieferanten, Auswahl der Bewerber, beste Quote 2020.\nSie sind herzlich eingeladen, mich anzurufen.',
    ),
    file(
      'levels.txt',
      `${plain}\nExcel\nExpert\nWord\nExpert\nSAP\nExpert\nAccess\nExpert\nOutlook\nExpert\nExpert Expert Expert Expert`,
    ),
    file(
      'plain.html',
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Marta Olszewska</title><meta name="description" content="Resume of Marta Olszewska, warehouse supervisor in Chicago"><meta name="author" content="Marta Olszewska"></head><body><!-- header -->${resumeLines.map((line) => `<p>${line}</p>`).join('')}<img src="m.jpg" alt="Portrait photo"><table style="background:#234"><tr><td style="color:#fff">Contact</td></tr></table></body></html>`,
    ),
  ];
};
