import type { Criterion } from '@shared/model/criterion';
import Info from 'lucide-react/icons/info';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';

type MentionedNoteProps = {
  readonly items: readonly Criterion[];
  readonly onRemove: (ids: readonly string[]) => void;
};

/** Fewer need no word of their own. */
const fewest = 3;

/** Where the list is long because duties name what somebody works with: what that is, and one way to be rid of it. */
export const MentionedNote = ({ items, onRemove }: MentionedNoteProps) => {
  const mentioned = items.filter(({ required }) => !required);
  if (mentioned.length < fewest) return null;
  return (
    <div className="draft-note plain">
      <Info aria-hidden />
      <p>
        {sayNumber(mentioned.length)} criteria are “Nice to have”: duties and wishes in the posting name them,
        but nobody has to meet them. They count little.{' '}
        <Button look="link" onPress={() => onRemove(mentioned.map(({ id }) => id))}>
          Remove all {sayNumber(mentioned.length)}
        </Button>
      </p>
    </div>
  );
};
