import type { Settings } from '../../contract/settings.ts';

interface MarkingProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

export const whatToMark: Readonly<Record<Settings['salience'], string>> = {
  signature: 'Officials, main slogans and meetings',
  standing: 'All but places and common wordings',
  all: 'Everything known',
};

const howOften: Readonly<Record<Settings['occurrences'], string>> = {
  every: 'Every time',
  section: 'Once in each section',
  page: 'Once on the page',
};

/** How much is marked on the news sites listed; a choice takes effect at once. */
export function Marking({ settings, onSettings }: MarkingProps) {
  return (
    <section class="marking" aria-label="What is marked on the news sites listed">
      <Choice
        label="Mark"
        names={whatToMark}
        value={settings.salience}
        onChoice={(salience) => onSettings({ ...settings, salience })}
      />
      <Choice
        label="How often"
        names={howOften}
        value={settings.occurrences}
        onChoice={(occurrences) => onSettings({ ...settings, occurrences })}
      />
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoice: (value: Value) => void;
}

function Choice<Value extends string>({ label, names, value, onChoice }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoice(event.currentTarget.value as Value)}>
        {Object.entries<string>(names).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
