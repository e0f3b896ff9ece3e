import { z } from 'zod';
import { ownSkillId } from '../model/id';
import { office } from '../model/office';
import { ownSkill, ownSkillWords } from '../model/own-skill';
import { nothing, route } from './route';

const fault = z.strictObject({
  kind: z.enum(['no-letters', 'taken', 'unknown']),
  what: z.string(),
  remedy: z.string(),
});
const faults = z.strictObject({ faults: z.array(fault).readonly() });

export const officeRoutes = {
  'office.read': route(nothing, office),
  'office.change': route(office, nothing, ['disk-full']),
  'ownSkill.list': route(nothing, z.array(ownSkill).readonly()),
  'ownSkill.add': route(ownSkillWords, faults, ['disk-full']),
  'ownSkill.change': route(ownSkill, faults, ['not-found', 'disk-full']),
  'ownSkill.remove': route(z.strictObject({ id: ownSkillId }), nothing, ['not-found', 'disk-full']),
} as const;
