import "server-only";
import { cookies, headers } from "next/headers";
import { readTicket, TICKET_COOKIE, writeTicket, type Ticket } from "#lib/data/sitting-ticket";
import { placePath, type SittingPlace } from "#lib/domain/sitting-place";

/** The ticket this browser holds for a place, if it holds a genuine one. */
export async function ownTicket(place: SittingPlace): Promise<Ticket | undefined> {
  return readTicket(place, (await cookies()).get(TICKET_COOKIE)?.value);
}

/** Gives this browser a ticket: sent back to this place alone, out of reach of any script, gone when the attempt is. */
export async function keepTicket(place: SittingPlace, ticket: Ticket, expiresAt: number): Promise<void> {
  const protocol = (await headers()).get("x-forwarded-proto") ?? "";
  (await cookies()).set(TICKET_COOKIE, writeTicket(ticket), {
    path: placePath(place),
    httpOnly: true,
    sameSite: "lax",
    secure: protocol.startsWith("https"),
    expires: expiresAt,
  });
}
