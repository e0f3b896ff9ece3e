// How far up somebody stands, as scoring takes it.
import type { Seniority } from '@shared/model/criterion';
import { type RawBuilder, sql } from 'kysely';

/** From the highest; the words that `ask-level` of the engine looks for in a title. */
export const titleWords: Readonly<Partial<Record<Seniority, string>>> = {
  head: 'head chief ceo cto cfo coo director vp geschäftsführer direktor directeur directrice director directora dyrektor direttore direttrice diretor diretora',
  lead: 'lead leader manager supervisor principal foreman leiter leiterin teamleiter teamleiterin responsable jefe jefa encargado encargada kierownik capo gerente hoofd meister',
  senior: 'senior sr experienced staff oberarzt expert',
  trainee:
    'trainee intern internship apprentice auszubildende azubi praktikant praktikantin stagiaire becario becaria werkstudent werkstudentin stagista stagiair praktykant',
  junior: 'junior jr assistant graduate helper',
};

/** Where titles say nothing. */
export const yearsOf: Readonly<Partial<Record<Seniority, RawBuilder<unknown>>>> = {
  junior: sql`findable.months BETWEEN 1 AND 23`,
  experienced: sql`findable.months BETWEEN 24 AND 71`,
  senior: sql`findable.months >= 72`,
};
