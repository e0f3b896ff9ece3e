import '../../ui/popover.css';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../../ui/button';
import { insertExample, searchSyntax } from './search-syntax';

type SearchHelpProps = { readonly words: string; readonly onSearch: (words: string) => void };

/** How questions are written, out of the way until it is asked for. */
export const SearchHelp = (props: SearchHelpProps) => (
  <DialogTrigger>
    <AriaButton className="button look-quiet">
      <CircleQuestionMark aria-hidden />
      How to search
    </AriaButton>
    <Popover className="popover search-help" placement="bottom end">
      <Dialog aria-label="How to search">
        {({ close }) => (
          <SyntaxList
            {...props}
            onSearch={(words) => {
              close();
              props.onSearch(words);
            }}
          />
        )}
      </Dialog>
    </Popover>
  </DialogTrigger>
);

/** Each example can be tried: it goes into the box. */
export const SyntaxList = ({ words, onSearch }: SearchHelpProps) => (
  <dl className="syntax">
    {searchSyntax.map((example) => (
      <div key={example.typed}>
        <dt>
          <Button look="link" onPress={() => onSearch(insertExample(words, example))}>
            {example.typed}
          </Button>
        </dt>
        <dd>{example.words}</dd>
      </div>
    ))}
  </dl>
);
