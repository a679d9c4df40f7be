import {type Option, options, type Shell} from './options.js';

/** What a shell reads to complete Readout's command line: made from the table of options. */
export const completionsFor = (shell: Shell): string => writers[shell](options);

type Writer = (options: readonly Option[]) => string;

const takesFile = ({value}: Option): boolean => value === 'FILE';

/** Words in single quotes, as all three shells take them; fish wants its backslashes doubled, and there are none. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const names = ({name, short}: Option): string[] => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];

/** Where nothing is offered, bash offers files. */
const bash: Writer = options => {
	const cases = options
		.filter(({value}) => value !== undefined)
		.map(option => {
			const offer =
				option.values === undefined ? '' : `COMPREPLY=($(compgen -W ${quoted(option.values.join(' '))} -- "$word")); `;
			return `\t\t${names(option).join('|')}) ${offer}return ;;`;
		});
	return `# readout: completions for bash. In ~/.bashrc: source <(readout --completions bash)
_readout() {
	local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
	# --option=value comes in three words.
	if [ "$word" = '=' ]; then word=''; elif [ "$before" = '=' ]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
	COMPREPLY=()
	case $before in
${cases.join('\n')}
	esac
	case $word in
		-*) COMPREPLY=($(compgen -W ${quoted(options.flatMap(names).join(' '))} -- "$word")) ;;
	esac
}
complete -o default -F _readout readout
`;
};

const zsh: Writer = options => {
	// Brackets and colons end what they stand in.
	const escaped = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');
	const rows = options.map(option => {
		const {name, short, value, values, many, meaning} = option;
		const told = `[${escaped(meaning)}]`;
		const takes =
			value === undefined
				? ''
				: `:${value}:${values !== undefined ? `(${values.join(' ')})` : takesFile(option) ? '_files' : ' '}`;
		if (short !== undefined) return `\t'(-${short} --${name})'{-${short},--${name}}${quoted(`${told}${takes}`)}`;
		return `\t${quoted(`${many ? '*' : ''}--${name}${value === undefined ? '' : '='}${told}${takes}`)}`;
	});
	return `#compdef readout
# readout: completions for zsh. As _readout in a folder of $fpath, or in ~/.zshrc: source <(readout --completions zsh)
_readout() {
	_arguments \\
${rows.map(row => `\t${row} \\\n`).join('')}\t\t'::source:_files'
}
if [ "$funcstack[1]" = _readout ]; then _readout "$@"; else compdef _readout readout; fi
`;
};

const fish: Writer = options => {
	const rows = options.map(option => {
		const {name, short, value, values, meaning} = option;
		const takes =
			value === undefined
				? ''
				: values !== undefined
					? ` -x -k -a ${quoted(values.join(' '))}`
					: takesFile(option)
						? ' -r -F'
						: ' -x';
		return `complete -c readout -l ${name}${short === undefined ? '' : ` -s ${short}`}${takes} -d ${quoted(meaning)}`;
	});
	return `# readout: completions for fish. In ~/.config/fish/completions/readout.fish
${rows.join('\n')}
`;
};

const writers: Readonly<Record<Shell, Writer>> = {bash, zsh, fish};
