import './vault.css';
import type { ReactNode } from 'react';
import { BrandMark } from '../../ui/brand-mark';

type VaultCardProps = { readonly title: string; readonly children: ReactNode };

/** The one card that stands before the data: first run, unlock, and what to do when it does not open. */
export const VaultCard = ({ title, children }: VaultCardProps) => (
  <main className="vault">
    <div className="vault-card">
      <p className="vault-brand">
        <BrandMark />
        Fairlead
      </p>
      <h1>{title}</h1>
      {children}
    </div>
  </main>
);
