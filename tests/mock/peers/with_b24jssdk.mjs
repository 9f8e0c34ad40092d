// @bitrix24/b24jssdk as it comes from its package, which insists on https: node with_b24jssdk.mjs FOLDER WEBHOOK.
// FOLDER is where node_modules is.
import { createRequire } from "node:module";

const [folder, webhook] = process.argv.slice(2);
const { B24Hook, ParamsFactory } = createRequire(`${folder}/`)("@bitrix24/b24jssdk");
// 101 requests: with the limits of the smaller plans its own limiter would wait for half a minute.
const client = B24Hook.fromWebhookUrl(webhook, { restrictionParams: ParamsFactory.getEnterprise() });

function good(response) {
  if (!response.isSuccess) throw new Error(response.getErrorMessages().join("; "));
  return response.getData();
}

const { call, callList, batch } = client.actions.v2;
const listed = good(await callList.make({ method: "crm.deal.list", params: { select: ["ID", "TITLE"] } }));
const added = good(await call.make({ method: "crm.deal.add", params: { fields: { TITLE: "Added & read" } } }));
const done = good(
  await batch.make({
    calls: {
      add: { method: "crm.deal.add", params: { fields: { TITLE: "In a batch" } } },
      get: { method: "crm.deal.get", params: { id: "$result[add]" } },
    },
    options: { isHaltOnError: true },
  }),
);
process.stdout.write(
  JSON.stringify({
    listed: listed.map((deal) => Number(deal.ID)).sort((a, b) => a - b),
    added: added.result,
    batch: [done.add, done.get.TITLE],
  }),
);
