import type { Item, Voter } from "#lib/pipeline/votes/items";
import type { NamedPerson } from "#lib/pipeline/votes/voter-names";

/** Who holds an office by what the text says, and where it says so. */
interface Holder {
  name: string;
  start: number;
  end: number;
}

/** Words that make another office of one: the shadow Foreign Secretary is not the Foreign Secretary. */
const OTHER =
  /\b(shadow|deputy|former|then|vice|ex|acting|assistant|junior|opposition|late|under|incoming|outgoing)\b/;

/** The offices a text gives its people, each with its holder; an office of two people has none. */
export class OfficeRegister {
  private readonly roles: (Holder & { role: string })[];
  private readonly found = new Map<string, Holder | undefined>();

  constructor(people: readonly NamedPerson[]) {
    this.roles = people.flatMap(({ fullName, roles = [] }) =>
      roles.map(({ text, evidence }) => ({ role: keyOf(text), name: fullName, ...evidence })),
    );
  }

  /** Puts names in the place of offices; an office that nobody is said to hold stays, in doubt. */
  name(items: readonly Item[]): Item[] {
    return items.map((item) => {
      if (item.kind !== "voters" || !item.voters.named.some(({ office }) => office !== undefined))
        return item;
      const named = item.voters.named.flatMap((voter) => this.holderOf(voter));
      const sort = named.length > 0 ? item.voters.sort : "part";
      return { ...item, voters: { ...item.voters, named, sort } };
    });
  }

  private holderOf(voter: Voter): Voter[] {
    const { office, start, end } = voter;
    if (office === undefined) return [voter];
    const holder = this.find(keyOf(office));
    if (holder)
      return [
        {
          name: holder.name,
          kind: "person",
          start,
          end,
          knownFrom: { start: holder.start, end: holder.end },
        },
      ];
    // "the minister", "the chair": of whom there are many
    return /\s/.test(office) ? [voter] : [];
  }

  private find(office: string): Holder | undefined {
    if (!this.found.has(office)) this.found.set(office, this.search(office));
    return this.found.get(office);
  }

  private search(office: string): Holder | undefined {
    const fitting = this.roles.filter(
      ({ role }) =>
        role === office || (role.endsWith(` ${office}`) && !OTHER.test(role.slice(0, -office.length))),
    );
    const [first] = fitting;
    return first && fitting.every(({ name }) => name === first.name) ? first : undefined;
  }
}

/** "Minister for Health", "Secretary of State for Health" → "health minister", "health secretary". */
function keyOf(office: string): string {
  const plain = office
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/^the /, "")
    .replace(/ of the exchequer$/, "");
  const parts = /^(.*?\w) (?:of state )?(?:of|for) (?:the )?(.+)$/.exec(plain);
  if (!parts) return plain;
  const [, head = "", field = ""] = parts;
  const words = head.split(" ");
  return [...words.slice(0, -1), field, words.at(-1)].join(" ");
}
