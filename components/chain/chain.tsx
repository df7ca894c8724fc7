import { PartyName } from "#components/party/party-name.tsx";
import { When } from "#components/ui/when.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { ChainView, Hop } from "#lib/views/claim.ts";
import { chainTree, straight, type ChainNode, type ChainRoot } from "./tree.ts";

type Shared = { readonly locale: Locale };

/** How it was passed on: the verb the text itself uses, and when. */
function Link({ hop, locale }: Shared & { readonly hop: Hop }) {
  return (
    <p className="hop">
      <b>{hop.verb}</b>
      {hop.on === null ? <span>{translator(locale, "site")("chain.dateUnknown")}</span> : <When edtf={hop.on.edtf} locale={locale} />}
    </p>
  );
}

function Carrier({ node, locale }: Shared & { readonly node: ChainNode }) {
  const t = translator(locale, "site");
  const { hop } = node;
  return (
    <>
      <span className="lk-m" aria-hidden="true">
        <b>{node.number}</b>
      </span>
      <p className="lk-n">
        <PartyName party={hop.carrier} locale={locale} linked />
      </p>
      <p className="lk-s">
        {t(`chain.strength.${hop.strength}`)}
        {node.also.length === 0 ? null : ` ${t("chain.also", { numbers: node.also.join(", ") })}`}
      </p>
      {hop.article === null ? null : (
        <p className="lk-s">
          {hop.article.open ? <a href={paths.article(locale, hop.article.ref)}>{t("chain.article")}</a> : <bdi>{hop.article.title}</bdi>}
        </p>
      )}
    </>
  );
}

function Source({ root, shared, locale }: Shared & { readonly root: ChainRoot; readonly shared: boolean }) {
  const t = translator(locale, "site");
  if (root.source === null) return null;
  return (
    <>
      <span className="lk-m" aria-hidden="true" />
      <p className="lk-n">
        <PartyName party={root.source} locale={locale} linked />
      </p>
      <p className="lk-f">{shared ? t("chain.commonOrigin") : t("chain.origin")}</p>
    </>
  );
}

function Branch({ nodes, locale }: Shared & { readonly nodes: readonly ChainNode[] }) {
  return (
    <ol className="br-l">
      {nodes.map((node) => (
        <li key={node.hop.id}>
          <Link hop={node.hop} locale={locale} />
          <div className="lk">
            <Carrier node={node} locale={locale} />
          </div>
          {node.children.length === 0 ? null : <Branch nodes={node.children} locale={locale} />}
        </li>
      ))}
    </ol>
  );
}

function Straight({ root, line, locale }: Shared & { readonly root: ChainRoot; readonly line: readonly ChainNode[] }) {
  return (
    <ol className="chain-l">
      {root.source === null ? null : (
        <li className="lk root">
          <Source root={root} shared={line.length > 1} locale={locale} />
        </li>
      )}
      {line.map((node, i) => (
        <li key={node.hop.id} className={i === 0 && root.source === null ? "lk first root" : i === 0 ? "lk far" : "lk"}>
          <Link hop={node.hop} locale={locale} />
          <Carrier node={node} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

function Branched({ root, locale }: Shared & { readonly root: ChainRoot }) {
  if (root.source === null) return <Branch nodes={root.nodes} locale={locale} />;
  return (
    <div className="tree">
      <div className="lk root">
        <Source root={root} shared={root.hops > 1} locale={locale} />
      </div>
      <Branch nodes={root.nodes} locale={locale} />
    </div>
  );
}

/** How a claim reached the reader: who took it from whom, the origin first. One origin behind several reports is said in words. */
export function Chain({ chain, locale }: Shared & { readonly chain: ChainView }) {
  const t = translator(locale, "site");
  const roots = chainTree(chain);
  const line = straight(roots);
  const [first] = roots;
  return (
    <div className="chain">
      {first !== undefined && line !== null && line.length <= 5 ? (
        <Straight root={first} line={line} locale={locale} />
      ) : (
        roots.map((root, i) => <Branched key={i} root={root} locale={locale} />)
      )}
      <p className="chain-b">
        <b>{t("chain.sum", { reports: chain.hops.length, origins: roots.length })}</b> {roots.length === 1 && chain.hops.length > 1 ? t("chain.oneOrigin") : roots.length > 1 ? t("chain.manyOrigins") : null}
      </p>
    </div>
  );
}
