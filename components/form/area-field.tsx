import type { TextareaHTMLAttributes } from "react";
import { controlProps, Field, type FieldFrame } from "#components/form/field";

type AreaFieldProps = FieldFrame & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** Labelled lines of text. */
export function AreaField({ name, label, help, problem, optional, ...area }: AreaFieldProps) {
  const frame: FieldFrame = { name, label, problem, ...(help && { help }), ...(optional && { optional }) };
  return (
    <Field {...frame}>
      <textarea {...controlProps(frame)} {...area} />
    </Field>
  );
}
