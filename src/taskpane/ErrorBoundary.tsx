import { Component, type ErrorInfo, type ReactNode } from 'react';
import { CrashNotice } from './CrashNotice';

interface BoundaryState {
  readonly error: unknown;
  readonly failed: boolean;
  readonly stack: string;
}

const sound: BoundaryState = { error: null, failed: false, stack: '' };

/** Keeps the rest of the page usable when a part of it cannot be drawn, and offers to draw it again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state = sound;

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error, failed: true };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ stack: componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, failed, stack } = this.state;
    if (!failed) return this.props.children;
    return <CrashNotice detail={describeError(error) + stack} onRetry={() => this.setState(sound)} />;
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
