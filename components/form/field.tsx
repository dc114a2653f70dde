import type { ReactNode } from "react";
import { FieldProblem } from "#components/form/field-problem";

/** What every labelled field has around its control. */
export interface FieldFrame {
  name: string;
  label: string;
  help?: string;
  problem?: string | undefined;
  optional?: boolean;
}

/** A label, help above the control, its problem below; both are read out with it. @see controlProps */
export function Field({
  name,
  label,
  help,
  problem,
  optional,
  children,
}: FieldFrame & { children: ReactNode }) {
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label} {optional && <span className="quiet">(optional)</span>}
      </label>
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {children}
      <FieldProblem id={`${name}-problem`} message={problem} />
    </div>
  );
}

/** What ties a control to its frame. */
export function controlProps({ name, help, problem }: FieldFrame) {
  const described = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return {
    className: "input",
    id: name,
    name,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": described || undefined,
  };
}
