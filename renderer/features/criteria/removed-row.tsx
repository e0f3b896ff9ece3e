import { visibleText } from '@shared/lib/visible-text';
import type { Criterion } from '@shared/model/criterion';
import { memo } from 'react';
import { sayAsk } from '../../api/ask-of';
import { Button } from '../../ui/button';

type RemovedRowProps = { readonly item: Criterion; readonly onPutBack: (id: string) => void };

/** Where a criterion stood until a moment ago. */
export const RemovedRow = memo(({ item, onPutBack }: RemovedRowProps) => {
  const words = visibleText(sayAsk(item));
  return (
    <li className="criterion-removed" data-criterion={item.id}>
      <span>
        Removed: <bdi>{words}</bdi>
      </span>
      <Button look="link" label={`Put back ${words}`} onPress={() => onPutBack(item.id)}>
        Put back
      </Button>
    </li>
  );
});
