/** A fairlead: the ring that leads a rope. */
export const BrandMark = () => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.2"
    strokeLinecap="round"
    aria-hidden
  >
    <circle cx="12" cy="12" r="7" />
    <path d="M1.5 18c5 0 6.5-6 10.5-6s5.5-6 10.5-6" />
  </svg>
);
