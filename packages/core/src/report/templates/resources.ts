/** Resource implications: the same matters, as shorter papers have them, without headings between. */
export const resources = `# {{heading.resources}}

{{say cost}}

{{say kind}}

{{say recurring}}

{{say staffing}}

{{say funding}}

{{say gap}}

{{table gap}}

{{say carrying}}

{{say after}}

{{say demand}}

{{say assumptions}}

{{say agency}}

{{say options}}

{{say unknown}}
`;
