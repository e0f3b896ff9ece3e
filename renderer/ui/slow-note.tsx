import { type ReactNode, useEffect, useState } from 'react';

const patienceMs = 600;

/** Says what is being waited for, once it takes longer than anybody would call at once. */
export const SlowNote = ({ children }: { readonly children: ReactNode }) => {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="page-problem soft" role="status">
      {isSlow ? children : null}
    </div>
  );
};
