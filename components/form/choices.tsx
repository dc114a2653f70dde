import { Choice } from "#components/form/choice";
import { FieldProblem } from "#components/form/field-problem";

interface ChoicesProps<Value extends string> {
  legend: string;
  name: string;
  options: readonly { value: Value; words: string; detail?: string }[];
  /** Chosen at first. */
  chosen: string;
  problem: string | undefined;
}

/** One of a few, as radio buttons under a legend; a row of a settings form. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, name, options, chosen, problem } = props;
  return (
    <fieldset className="form-row" aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{legend}</legend>
      <div className="body">
        {options.map(({ value, words, detail }) => (
          <Choice
            key={value}
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            {...(detail && { detail })}
          >
            {words}
          </Choice>
        ))}
        <FieldProblem id={`${name}-problem`} message={problem} />
      </div>
    </fieldset>
  );
}
