import type { LanguageLevel } from '@shared/model/profile';
import languages from '../../../../resources/lexicon/languages.json';
import { fold } from './fold';
import { matchWords, type Token, type WordMatch, wordTable } from './match-words';

/** Where a text names a language, by its English name. */
export const findLanguages = (text: string, tokens: readonly Token[]): readonly WordMatch<string>[] => {
  const whole = matchWords(text, tokens, names);
  const joined = tokens.flatMap(({ from, to, raw, word }) => {
    const stem = /^(.{4,}?)(?:kenntnisse|sprache|sprachkenntnisse)$/.exec(word)?.[1];
    const meaning = stem === undefined ? hanName(word) : names.meanings.get(stem);
    const isTaken = whole.some((each) => from < each.to && to > each.from);
    return meaning && !isTaken ? [{ from, to, raw, meaning }] : [];
  });
  return [...whole, ...joined].sort((a, b) => a.from - b.from);
};

const names = wordTable(
  Object.entries(languages).flatMap(([name, others]) =>
    [name, ...others].map((words) => [words, name] as const),
  ),
);

/** Scripts without spaces run the language and its level into one word. */
const hanName = (word: string): string | undefined =>
  /^\p{sc=Han}{3,}/u.test(word) ? names.meanings.get(word.slice(0, 2)) : undefined;

/** "Mother tongue  Greek": the label of a form that says both. */
export const isMotherTongue = (text: string): boolean => motherTongue.test(fold(text));
const motherTongue =
  /^\W*(?:mother tongues?|mother tongue\(s\)|muttersprachen?|muttersprache\(n\)|langues? maternelles?|langue\(s\) maternelle\(s\)|lenguas? maternas?|lingua madre|madrelingua|linguas? maternas?|moedertaal|jezyk ojczysty|modersmal|morsmal|anyanyelv)\s*(?::|\s{2})\s*\S/;

/** How well: the words of many languages for the levels of the common framework. */
export const findLevels = (text: string, tokens: readonly Token[]): readonly WordMatch<LanguageLevel>[] =>
  matchWords(text, tokens, levels);

const said: Readonly<Record<LanguageLevel, string>> = {
  native: `native;native speaker;native language;native proficiency;native or bilingual proficiency;native or bilingual;native bilingual;native like;mother tongue;mother tongues;mothertongue;first language;native level;
    muttersprache;muttersprachler;muttersprachlerin;muttersprachlich;muttersprachliches niveau;muttersprachniveau;erstsprache;zweitmuttersprache;
    langue maternelle;maternelle;maternel;langues maternelles;natif;native;lengua materna;lengua nativa;idioma materno;nativo;nativa;materna;materno;nivel nativo;lingua madre;madrelingua;madre lingua;lingua materna;língua materna;língua nativa;idioma nativo;moedertaal;moedertaalspreker;ojczysty;język ojczysty;natywny;rodzimy;modersmål;morsmål;førstespråk;äidinkieli;mateřský jazyk;rodilý mluvčí;materinský jazyk;materinji jezik;limba maternă;matern;anyanyelv;anyanyelvi;anadil;ana dil;anadili;μητρική;μητρική γλώσσα;родной;родной язык;носитель языка;рідна;рідна мова;母语;母語;ネイティブ;모국어;원어민;لغة أم;اللغة الأم;لغتي الأم`,
  C2: `c2;mastery;proficient user;bilingual;bilingual proficiency;near native;annähernd muttersprachlich;bilingue;bilingüe;zweisprachig;tweetalig;dwujęzyczny;tvåspråkig;tospråklig;двуязычный;mastered;perfekt;parfait;perfetto;perfecto;excellent command;full command;professional or bilingual;complete proficiency`,
  C1: `c1;fluent;fluently;full professional proficiency;full professional;full professional working proficiency;professional fluency;advanced;highly proficient;proficient;excellent;very fluent;effective operational proficiency;business fluent;verhandlungssicher;fliessend;fließend;flüssig;fliessend in wort und schrift;fließend in wort und schrift;sehr gut in wort und schrift;ausgezeichnet;exzellent;sehr gute kenntnisse;sehr gut;sehr sicher;courant;couramment;lu parlé écrit;lu écrit parlé;très bon niveau;très bien;avancé;niveau avancé;excellent niveau;fluido;fluida;fluidez;con fluidez;avanzado;avanzada;nivel avanzado;nivel alto;alto;dominio;excelente;fluente;fluentemente;ottimo;ottima;eccellente;livello avanzato;avanzato;corrente;correntemente;fluência;avançado;avançada;nível avançado;vloeiend;uitstekend;zeer goed;gevorderd;biegle;biegły;biegła;bardzo dobry;bardzo dobra;bardzo dobrze;zaawansowany;poziom zaawansowany;płynny;płynnie;flytande;mycket god;mycket goda;flydende;flytende;sujuva;erinomainen;plynně;plynule;pokročilý;výborně;fluentă;avansat;folyékony;felsőfok;felsőfokú;akıcı;ileri;ileri düzey;άριστα;άπταιστα;свободно;свободный;свободное владение;продвинутый;вільно;流利;流暢;精通;熟练;上級;ビジネスレベル;流畅;고급;유창;بطلاقة;ممتاز;متقدم;طليق`,
  B2: `b2;upper intermediate;professional working proficiency;professional working;professional proficiency;professional;good;good command;very good;good knowledge;business;business level;working proficiency;independent user;sehr gute;gut;gute kenntnisse;gute sprachkenntnisse;gut in wort und schrift;sicher;bon niveau;bonne maîtrise;bon;bonne;intermédiaire supérieur;niveau professionnel;professionnel;usage professionnel;medio alto;medio-alto;nivel medio alto;intermedio alto;nivel profesional;profesional;bueno;buena;buen nivel;notable;buono;buona;buon livello;livello buono;professionale;bom;boa;intermediário avançado;nível profissional;goed;professioneel;goede beheersing;dobry;dobra;dobrze;średnio zaawansowany wyższy;god;goda;goda kunskaper;bra;godt;gode;hyvä;dobře;velmi dobře;bun;bine;jó;középfok;középfokú;iyi;καλά;πολύ καλά;хорошо;хороший;выше среднего;良好;仕事;商务;일상;جيد جدا;جيد`,
  B1: `b1;intermediate;conversational;conversational level;limited working proficiency;limited working;limited professional;working knowledge;moderate;average;fair;medium;semi fluent;conversant;konversationssicher;mittel;mittelstufe;befriedigend;gute grundkenntnisse;erweiterte grundkenntnisse;solide;alltagstauglich;intermédiaire;moyen;niveau intermédiaire;niveau moyen;conversationnel;medio;media;intermedio;intermedia;nivel medio;nivel intermedio;conversacional;discreto;discreta;intermedio livello;livello intermedio;scolastico avanzato;intermediário;intermediária;intermédio;nível intermediário;médio;gemiddeld;redelijk;voldoende;średni;średniozaawansowany;średnio zaawansowany;komunikatywny;komunikatywna;komunikatywnie;w stopniu komunikatywnym;medelgod;mellannivå;middels;mellemniveau;keskitaso;tyydyttävä;středně pokročilý;komunikativně;mírně pokročilý;mediu;intermediar;társalgási;orta;orta düzey;μέτρια;средний;разговорный;середній;中级;中級;日常会話;중급;متوسط`,
  A2: `a2;basic;basics;basic knowledge;basic user;basic level;elementary;elementary proficiency;pre intermediate;lower intermediate;some knowledge;familiar;limited;grundkenntnisse;grundlegend;basiskenntnisse;schulkenntnisse;grundlagen;ausbaufähig;notions;bases;niveau scolaire;scolaire;élémentaire;basique;connaissances de base;básico;básica;nivel básico;básicos;elemental;conocimientos básicos;nociones;base;di base;scolastico;scolastica;elementare;livello base;elementar;noções;noções básicas;nível básico;basis;basiskennis;matig;beperkt;podstawowy;podstawowa;podstawy;w stopniu podstawowym;grundläggande;grunnleggende;grundlæggende;noget;perusteet;alkeet;základy;základní;de bază;începător mediu;alapfok;alapfokú;temel;başlangıç üstü;βασικά;базовый;начальный;базовий;基础;基本;初級;基礎;기초;초급;أساسي;مبتدئ متوسط;school level`,
  A1: `a1;beginner;beginners;novice;anfänger;anfängerin;anfängerkenntnisse;erste kenntnisse;débutant;débutante;principiante;inicial;nivel inicial;iniciante;principiante assoluto;beginnend;beginner level;początkujący;początkująca;nybörjare;nybegynner;begynder;alkeisosaaja;začátečník;začiatočník;începător;kezdő;başlangıç;αρχάριος;начинающий;початковий;入门;入門;입문;مبتدئ`,
};

const levels = wordTable(
  (Object.entries(said) as readonly [LanguageLevel, string][]).flatMap(([level, words]) =>
    words.split(';').map((each) => [each.trim(), level] as const),
  ),
);
