import type { Handlers } from '@shared/ipc/index';
import { addSuggested } from '../jobs/suggestions/add-suggested';
import { countSuggestions, listSuggestions } from '../jobs/suggestions/list-suggestions';
import type { Handling } from './handling';

type SuggestionRoutes = Extract<keyof Handlers, `suggestion.${string}`>;

export const suggestionHandlers = ({ desk }: Handling): Pick<Handlers, SuggestionRoutes> => ({
  'suggestion.count': (of) => countSuggestions(desk.session(), of),
  'suggestion.list': (of) => listSuggestions(desk.session(), of),
  'suggestion.add': (adding) => addSuggested(desk.session(), adding),
});
