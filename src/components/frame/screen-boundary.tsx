"use client";
import { Component } from "react";
import type { ReactNode } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import { LateFailure } from "./late-failure.js";

/** Props of {@link ScreenBoundary}. */
export interface ScreenBoundaryProps {
  readonly step: AuthStep;
  readonly children: ReactNode;
}

/** Shows an error with a way on in the place of a screen that throws while it is drawn. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <LateFailure step={this.props.step} reason="notDrawn" retry={() => this.setState({ failed: false })} />;
  }
}
