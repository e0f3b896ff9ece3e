import './brand-mark.css';

/** The mark of the program, as large as the words beside it. */
export const BrandMark = () => (
  <svg viewBox="0 0 24 24" fill="none" aria-hidden>
    <rect x="1" y="1" width="22" height="22" rx="6" fill="currentColor" />
    <path d="M9 18V7h7.5M9 12.5h5.5" className="brand-stroke" />
  </svg>
);
