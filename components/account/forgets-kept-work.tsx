"use client";

import type { ReactNode } from "react";
import { forgetKeptWork } from "#components/desk/kept-storage";

/**
 * Around the forms by which somebody leaves, signing out or erasing the account: what this browser keeps of their
 * unsaved work goes with them. The forms inside work without scripts.
 */
export function ForgetsKeptWork(props: { userId: string; className: string; children: ReactNode }) {
  return (
    <div className={props.className} onSubmit={() => forgetKeptWork(props.userId)}>
      {props.children}
    </div>
  );
}
