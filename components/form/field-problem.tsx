import { Icon } from "#components/ui/icon";

/** What is wrong with one field, beside it. Name its id in the field's `aria-describedby`. */
export function FieldProblem({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p className="field-error" id={id}>
      <Icon name="warn" />
      <span>{message}</span>
    </p>
  );
}
