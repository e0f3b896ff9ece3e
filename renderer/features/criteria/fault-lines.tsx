import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Faults } from './use-faults';

/** What is wrong and what helps; a criterion that may not be asked for says what may. */
export const FaultLines = ({ faults }: { readonly faults: Faults }) =>
  faults.length === 0 ? null : (
    <ul className="fault-lines" aria-label="To mend">
      {faults.map(({ kind, what, remedy }) => (
        <li key={`${kind} ${what}`}>
          <TriangleAlert aria-hidden />
          <span>
            <strong>{kind === 'protected' ? `This may not be asked. ${what}` : what}</strong> {remedy}
          </span>
        </li>
      ))}
    </ul>
  );
