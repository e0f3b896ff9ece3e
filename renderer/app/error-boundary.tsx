import './error-boundary.css';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { failureWords } from '../api/failure-words';
import { Button } from '../ui/button';
import { ProblemNote } from '../ui/problem-note';
import { reportProblem } from './report-problem';

type ErrorBoundaryProps = { readonly children: ReactNode };

/** When the window itself fails: what happened, what was kept, what to do. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    reportProblem(error, info.componentStack ?? '');
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="broken-window">
        <div>
          <ProblemNote {...failureWords('internal')}>
            <Button look="main" onPress={() => location.reload()}>
              Open the window again
            </Button>
          </ProblemNote>
        </div>
      </main>
    );
  }
}
