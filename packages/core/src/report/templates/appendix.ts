/** The appendix of posts and funding: tables, with what they rest on. */
export const appendix = `# {{heading.appendix}}

## Cost

{{table cost}}

{{table components}}

{{if exempt}}

{{chart profile}}

{{end}}

{{if posts}}

## Posts

{{say staffing}}

{{table staff}}

{{end}}

## Funding

{{if funding}}

{{table funding}}

{{table sources}}

{{else}}

{{say funding}}

{{end}}

{{table gap}}

{{chart gap}}

## What the figures rest on

{{say unknown}}

{{say log}}

{{table assumptions}}

{{table rates}}
`;
