import { visibleText } from '@shared/lib/visible-text';
import type { PersonId } from '@shared/model/id';
import X from 'lucide-react/icons/x';
import { type FormEvent, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { IconButton } from '../../ui/icon-button';
import { useNotify } from '../../ui/notify';

type TagEditorProps = { readonly id: PersonId; readonly tags: readonly string[] };

export const TagEditor = ({ id, tags }: TagEditorProps) => {
  const [typed, setTyped] = useState('');
  const notify = useNotify();
  const keep = async (next: readonly string[]) => {
    const answer = await request('person.tag', { id, tags: next });
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const word = typed.trim();
    if (word === '') return;
    setTyped('');
    if (!tags.some((tag) => tag.toLowerCase() === word.toLowerCase())) void keep([...tags, word]);
  };
  return (
    <form className="tags" onSubmit={add}>
      <ul aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag} className="tag">
            <bdi title={visibleText(tag)}>{visibleText(tag)}</bdi>
            <IconButton
              label={`Remove tag ${visibleText(tag)}`}
              onPress={() => void keep(tags.filter((other) => other !== tag))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <TextField className="field" aria-label="Add a tag" value={typed} onChange={setTyped} maxLength={60}>
        <Input placeholder="Add a tag" spellCheck={false} />
      </TextField>
    </form>
  );
};
