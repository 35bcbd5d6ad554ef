/** The finance section of a committee's report. */
export const finance = `# {{heading.finance}}

## Cost

{{say cost}}

{{say kind}}

{{say recurring}}

{{table cost}}

{{say staffing}}

## Funding

{{say funding}}

{{table funding}}

{{say gap}}

{{table gap}}

{{chart gap}}

{{say carrying}}

## What happens when the money ends

{{say after}}

## Assumptions and risks

{{say demand}}

{{say assumptions}}

{{say agency}}

{{say unknown}}

{{table rates}}

## Options

{{say options}}

{{table options}}

## Opinion

{{say opinion}}
`;
