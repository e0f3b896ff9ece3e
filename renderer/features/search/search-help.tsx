import '../../ui/popover.css';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { searchSyntax } from './search-syntax';

/** How questions are written, out of the way until it is asked for. */
export const SearchHelp = () => (
  <DialogTrigger>
    <AriaButton className="button look-quiet">
      <CircleQuestionMark aria-hidden />
      How to search
    </AriaButton>
    <Popover className="popover search-help" placement="bottom end">
      <Dialog aria-label="How to search">
        <SyntaxList />
      </Dialog>
    </Popover>
  </DialogTrigger>
);

export const SyntaxList = () => (
  <dl className="syntax">
    {searchSyntax.map(({ typed, words }) => (
      <div key={typed}>
        <dt>{typed}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
);
