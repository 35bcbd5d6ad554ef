/** The appendix of posts, funding and the medium-term budget: tables, with what they rest on. */
export const appendix = `# {{heading.appendix}}

{{if costs}}

## Cost

{{table cost}}

{{table components}}

{{if exempt}}

{{chart profile}}

{{end}}

{{end}}

{{if posts}}

## Posts

{{say staffing}}

{{table staff}}

{{end}}

{{if costs}}

## Funding

{{if funding}}

{{table funding}}

{{table sources}}

{{else}}

{{say funding}}

{{end}}

{{table gap}}

{{chart gap}}

{{end}}

{{if reserves}}

## Reserves

{{table reserves}}

{{end}}

{{if budget}}

## Medium-term budget

{{table cumulative}}

{{table incremental}}

{{table balance}}

{{end}}

## Risks

{{say risks}}

{{table risks}}

{{if actions}}

## Actions

{{table statuses}}

{{table actions}}

{{end}}

{{if demand}}

## Demand

{{say demand}}

{{table demand}}

{{end}}

## What the figures rest on

{{say unknown}}

{{say log}}

{{table assumptions}}

{{table rates}}
`;
