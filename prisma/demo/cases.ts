import { armstrong } from "./armstrong.ts";
import type { DemoCase } from "./case.ts";
import { hypersonic } from "./hypersonic.ts";
import { iphone } from "./iphone.ts";
import { kremlinMusk } from "./kremlin-musk.ts";
import { lighthouse } from "./lighthouse.ts";
import { merger } from "./merger.ts";
import { musk2022 } from "./musk-2022.ts";
import { neutrinos } from "./neutrinos.ts";
import { oldMarket } from "./old-market.ts";
import { portStrike } from "./port-strike.ts";
import { sixOutlets } from "./six-outlets.ts";
import { water } from "./water.ts";

/** All demo cases in the order they are published: the last one leads the home page. `now` dates the silence. */
export function demoCases(now: Date): readonly DemoCase[] {
  return [
    armstrong,
    neutrinos,
    lighthouse,
    merger,
    sixOutlets,
    iphone,
    portStrike,
    musk2022,
    hypersonic,
    water,
    oldMarket(now),
    kremlinMusk,
  ];
}
