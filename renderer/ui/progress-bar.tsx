import './progress-bar.css';

type ProgressBarProps = { readonly label: string; readonly done: number; readonly total: number };

export const ProgressBar = ({ label, done, total }: ProgressBarProps) => (
  <div
    className="progress"
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={total}
    aria-valuenow={done}
    aria-valuetext={`${done} of ${total}`}
  >
    <div className="progress-done" style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
  </div>
);
