import type { TextareaHTMLAttributes } from "react";
import { FieldProblem } from "#components/form/field-problem";

interface AreaFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  name: string;
  label: string;
  help?: string;
  problem?: string | undefined;
  optional?: boolean;
}

/** Labelled lines of text: help above them, their problem below, both read out with them. */
export function AreaField({ name, label, help, problem, optional, ...area }: AreaFieldProps) {
  const described = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(" ");
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
      <textarea
        className="input"
        id={name}
        name={name}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...area}
      />
      <FieldProblem id={`${name}-problem`} message={problem} />
    </div>
  );
}
