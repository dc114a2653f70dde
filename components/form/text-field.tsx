import type { InputHTMLAttributes } from "react";
import { FieldProblem } from "#components/form/field-problem";

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: string;
  help?: string;
  problem?: string | undefined;
  optional?: boolean;
}

/** A labelled line of text: help above it, its problem below, both read out with it. */
export function TextField({ name, label, help, problem, optional, ...input }: TextFieldProps) {
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
      <input
        className="input"
        id={name}
        name={name}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...input}
      />
      <FieldProblem id={`${name}-problem`} message={problem} />
    </div>
  );
}
