import type { InputHTMLAttributes } from "react";
import { controlProps, Field, type FieldFrame } from "#components/form/field";

type TextFieldProps = FieldFrame & InputHTMLAttributes<HTMLInputElement>;

/** A labelled line of text. */
export function TextField({ name, label, help, problem, optional, ...input }: TextFieldProps) {
  const frame: FieldFrame = { name, label, problem, ...(help && { help }), ...(optional && { optional }) };
  return (
    <Field {...frame}>
      <input {...controlProps(frame)} {...input} />
    </Field>
  );
}
