import { noProperties, type Properties } from '@shared/model/text';
import type { CompoundFile } from '../../intake/compound-file';
import { fileTime } from '../file-time';
import { bytesOf } from './word-file';

/** What the file says about itself (MS-OLEPS): when it was made and changed, and by which program. */
export const readSummary = (file: CompoundFile): Properties => {
  const stream = file.read('\u0005SummaryInformation');
  if (stream === null) return noProperties;
  const all = bytesOf(stream);
  const set = all.part(all.u32(44), all.length);
  const places = new Map<number, number>();
  for (let index = 0; index < Math.min(100, set.u32(4)); index += 1)
    places.set(set.u32(8 + index * 8), set.u32(12 + index * 8));
  const time = (id: number): string | null => {
    const at = places.get(id);
    return at === undefined || set.u32(at) !== 64 ? null : fileTime(set.part(at + 4, at + 12).raw);
  };
  const program = places.get(18);
  const letters =
    program === undefined
      ? undefined
      : set.part(program + 8, program + 8 + Math.min(200, set.u32(program + 4)));
  const producer =
    letters === undefined ? '' : Buffer.from(letters.raw).toString('latin1').replace(/\0.*$/s, '');
  return { createdAt: time(12), modifiedAt: time(13), producer: producer === '' ? null : producer };
};
