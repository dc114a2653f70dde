import { describe, expect, it } from "vitest";
import { edgeSpeed } from "#lib/domain/edge-scroll";

const sight = { top: 60, bottom: 800 };

describe("the speed of a page under something dragged", () => {
  it("is none away from the edges", () => {
    expect(edgeSpeed(430, sight)).toBe(0);
    expect(edgeSpeed(140, sight)).toBe(0);
    expect(edgeSpeed(720, sight)).toBe(0);
  });

  it("grows towards each edge, up above and down below, and no further beyond it", () => {
    expect(edgeSpeed(100, sight)).toBeLessThan(0);
    expect(edgeSpeed(70, sight)).toBeLessThan(edgeSpeed(100, sight));
    expect(edgeSpeed(790, sight)).toBeGreaterThan(edgeSpeed(750, sight));
    expect(edgeSpeed(2_000, sight)).toBe(edgeSpeed(800, sight));
    expect(edgeSpeed(-500, sight)).toBe(-edgeSpeed(800, sight));
  });

  it("leaves a place to rest in a low window, and does nothing in none", () => {
    expect(edgeSpeed(50, { top: 0, bottom: 100 })).toBe(0);
    expect(edgeSpeed(5, { top: 10, bottom: 10 })).toBe(0);
  });
});
