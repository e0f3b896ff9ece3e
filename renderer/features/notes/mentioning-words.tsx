import { visibleProse, visibleText } from '@shared/lib/visible-text';
import { useRequest } from '../../api/use-request';
import { cutMentions } from './mentions';

/** What somebody wrote, with those it speaks to set off. */
export const MentioningWords = ({ words }: { readonly words: string }) => {
  const names = useRequest('note.names', null, ['desk.changed']).value ?? [];
  return (
    <p className="note-words" dir="auto">
      {cutMentions(visibleProse(words), names.map(visibleText)).map((piece) =>
        piece.isMention ? (
          <strong className="note-mention" key={piece.at}>
            <bdi>{piece.words}</bdi>
          </strong>
        ) : (
          piece.words
        ),
      )}
    </p>
  );
};
