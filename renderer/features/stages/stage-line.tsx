import EyeOff from 'lucide-react/icons/eye-off';
import { useRequest } from '../../api/use-request';

/** Where hiding ends, in words: no stage crosses it. */
export const StageLine = () => {
  const blind = useRequest('office.read', null, ['desk.changed']).value?.blind ?? true;
  return (
    <li className="stage-line">
      <EyeOff aria-hidden />
      <span>
        {blind
          ? 'Up to here people are hidden. From the next stage on, names and contact details are shown; whoever ends without the job is hidden again.'
          : 'While the office hides names, they are hidden up to here. At present nobody is hidden.'}
      </span>
    </li>
  );
};
