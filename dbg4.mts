const B=process.cwd()+'/dist/'
const { languages } = await import(B+'locales/languages.js'); 
const en = languages.find((l:any)=>l.language===process.argv[2])!.moves as any
const t=process.argv[3]!
for (const p of en.joints) { const g=new RegExp(p.pattern.source,'gu'); for (const m of t.matchAll(g)) console.log(p.example,'|',JSON.stringify(t.slice(0,m.index+m[0].length)),'<>',JSON.stringify(t.slice(m.index+m[0].length)), String(p.pattern).length) }
