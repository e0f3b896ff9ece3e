import { type AttackFile, clean } from '../attack-file';
import { resumeLines } from '../payloads';
import { rtf } from '../text/plain-file';

const plain = resumeLines.join('\n');
const file = (name: string, text: string): AttackFile =>
  clean(`clean/${name}`, new Uint8Array(Buffer.from(text, 'utf8')));
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Marta Olszewska</title>${head}</head><body>${body}${resumeLines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const mail = (parts: string): string =>
  `From: marta@example.com\nTo: jobs@example.com\nSubject: Application\nMIME-Version: 1.0\n${parts}`;

/** People who write about machines, other scripts, pages and mails as programs write them. */
export const moreTextFiles = (): readonly AttackFile[] => [
  file(
    'security-researcher.txt',
    `${plain}\nPublished on prompt injection: attackers write "ignore previous instructions" into web pages.\nTalk: "Ignore All Previous Instructions: Prompt Injection in Practice", DEF CON 31.\nRed-teamed language models against jailbreaks and data leakage; wrote detection rules.`,
  ),
  file(
    'prompt-engineer.txt',
    `${plain}\nPrompt engineer: wrote instructions for GPT-4 and Claude, measured answers with an LLM as a judge.\nPaper: "You Are an AI Assistant: Role Prompts and Their Limits", 2024.\nDesigned system prompts and evaluation rubrics; maintained the prompt library.`,
  ),
  file(
    'hiring-software.txt',
    `${plain}\nDeveloped a system that screens resumes, scores applicants and moves them to the next stage.\nTrained managers to rate candidates against consistent criteria; selected the best applicants.`,
  ),
  file(
    'polish.txt',
    'Anna Kowalska\nUzyskałam najwyższą ocenę na egzaminie końcowym.\nTworzenie instrukcji stanowiskowych, ocena kandydatów i wybór najlepszych.',
  ),
  file(
    'arabic.txt',
    `\u200fأحمد منصور\u200f\nهاتف: \u202a+971 50 123 4567\u202c\nمهندس برمجيات في دبي\u200e (2019)\u200f\n${plain}`,
  ),
  file('hindi.txt', `अनिल शर्मा\nपरियोजना प्रबंधक\u200d, क्\u200dष मुंबई\n${plain}`),
  file('family-emoji.txt', `👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 Team lead 🧑🏽\u200d💻\n${plain}`),
  file(
    'page-with-scripts.html',
    page(
      '<style>:root{--ink:#222;--dark:#123}header{background:var(--dark);color:#fff}body{color:var(--ink)}@media print{.no-print{display:none}}</style>',
      '<header><h1>Marta Olszewska</h1></header><noscript>You need to enable JavaScript to run this app.</noscript><svg width="12"><title>LinkedIn</title></svg><!-- main column starts here --><input type="hidden" value="9f8a7b6c5d">',
    ),
  ),
  file(
    'screen-reader.html',
    page('', '<a href="#x" title="Go to the profile of Marta" aria-label="Profile">Profile</a>'),
  ),
  file(
    'two-parts.eml',
    mail(
      `Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${plain}\n[image: logo]\nhttps://example.com/marta\n--b\nContent-Type: text/html; charset=utf-8\n\n<html><body>${resumeLines.map((line) => `<p>${line}</p>`).join('')}</body></html>\n--b--\n`,
    ),
  ),
  clean('clean/hanging.rtf', rtf('\\pard\\fi-3600\\li3600 2014\\tab Prairie Foods\\par')),
  clean('clean/dark-cell.rtf', rtf('\\trowd\\clcbpat2\\cellx5000\\pard\\intbl{\\cf1 Profile}\\cell\\row')),
];
