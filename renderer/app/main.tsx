import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { openBridge } from '../api/bridge';
import { App } from './app';
import { denyDrops } from './deny-drops';
import { ErrorBoundary } from './error-boundary';
import { reportProblems } from './report-problem';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');

denyDrops();
reportProblems();
await openBridge();
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </I18nProvider>
  </StrictMode>,
);
