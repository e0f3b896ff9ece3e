import type { JobId } from '@shared/model/id';
import type { PersonRow } from '@shared/model/person';
import { useEffect, useState } from 'react';
import { useRequest } from '../api/use-request';
import { usePaused } from '../ui/use-paused';
import { orderEntries } from './order-entries';
import {
  commandEntries,
  jobEntries,
  type PaletteEntry,
  personEntries,
  placeEntries,
  searchEntry,
} from './palette-entries';

const mostPeople = 8;
const pauseMs = 120;
const mostEntries = 60;
const nobody: readonly PersonRow[] = [];

/** What fits the letters so far. People are found by the machine's side, which knows whose names may be told. */
export const usePaletteEntries = (typed: string, jobId: JobId | null): readonly PaletteEntry[] => {
  const words = typed.trim();
  const jobs = useRequest('job.list', null).value ?? [];
  const asked = usePaused(words, pauseMs);
  const found = useRequest('person.list', { words: asked, offset: 0, limit: mostPeople }).value;
  // The last people stay while the next are looked for, as far as they still fit.
  const [rows, setRows] = useState(nobody);
  useEffect(() => {
    if (found !== undefined) setRows(found.rows);
  }, [found]);
  const named = [...placeEntries(jobId), ...jobEntries(jobs), ...commandEntries(jobId)];
  if (words === '') return named.slice(0, mostEntries);
  const fitting = orderEntries(named, words);
  const people = personEntries(rows.filter((row) => fits(row, words)));
  return [...[...fitting, ...people].slice(0, mostEntries), searchEntry(words)];
};

const fits = ({ look, title, tags }: PersonRow, words: string): boolean =>
  [look.name, title ?? '', ...tags].some((each) => each.toLowerCase().includes(words.toLowerCase()));
