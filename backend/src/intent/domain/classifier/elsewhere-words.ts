/**
 * Words that say a message is about another walk of life, English and French, normalised spelling; `*` stands for any
 * ending. Only for the classifier's features: one of them alone decides nothing.
 */
export const ELSEWHERE_WORDS = [
  'weather,forecast,snowing,temperature outside,meteo,quel temps,temps fait,temps fera,pleuvoir,neiger,degres a',
  'recipe*,cook,cooking,bake*,oven,lasagn*,pizza*,cake*,soup,curry,pancake*,steak,wine stain,cocktail*,restaurant*,recette*,cuisine,cuisiner,cuire,gateau*,four,crepe*,boulanger*,poulet,cuisson',
  'car,cars,truck,tyre,tyres,brake*,engine,driving,licence,traffic,parking,taxi,bus,train ticket,next train,flight*,plane*,airport,hotel*,visa,passport,voiture*,camion,pneu*,moteur,permis,embouteillage*,bouchons,vol,avion,aeroport,hotel,passeport,billet*,prochain train,trip to,vacation destination,tourist*',
  'computer*,laptop*,iphone,android,phone charge,wifi,printer,software,windows,linux,python,javascript,java,html,sql,php,code,coding,bug,debug,algorithm*,programming,script,website,excel,pdf,facebook,instagram,password,hack*,robotics,ordinateur*,imprimante,logiciel*,programmation,algorithme*,pirater,mot de passe du,blockchain,bitcoin,crypto*,internet',
  'bank*,loan,mortgage,stock,stocks,stock market,invest*,tax,taxes,salary,insurance,rent,landlord,inflation,lottery,currency,dollars to,gold price,banque,credit immobilier,bourse,action apple,investir,impot*,salaire,assurance*,loyer,proprietaire,loto,economie,virement de,pret immobilier',
  'president*,election*,vote,government,politic*,minister,king,queen of,law,lawyer,court,police,war,army,gouvernement,ministre,roi,reine,politique*,loi,avocat*,guerre*,armee,histoire de france,revolution,empire,napoleon,roman*',
  'movie*,film*,series,netflix,song*,sing,singer,album,jazz,play some,book,books,novel*,poem*,story,stories,fairy tale,essay,homework,game,games,video game*,chess,poker,painting,painter,mona lisa,joconde,serie*,chanson*,chante*,musique,livre*,roman*,poeme*,conte,dissertation,devoirs,jeu,jeux,echecs,peint,peintre,tableau',
  'football,soccer,basketball,tennis player,formula 1,nba,match,team,goalkeeper,offside,foot,equipe de,hors-jeu,ligue,joueur*',
  'capital of,country,countries,population,planet*,moon,moons,galaxy,universe,ocean,river,mountain in,continent,capitale,pays,habitants,planete*,lune*,univers,galaxie,continent,tour eiffel,eiffel,alien*,ghost*,extraterrestre*,fantome*,god,dieu,meaning of life,sens de la vie,horoscope',
  'physics,quantum,chemistry,math,maths,equation*,square root,integral,divided by,philosoph*,relativity,photosynthesis,vaccine*,neural network*,machine learning,physique,quantique,chimie,equation*,racine carree,philosophie,relativite,photosynthese,calcule,combien font,multipli*',
  'dog,dogs,cat,cats,puppy,kitten,pet,horse,chien*,chiot*,cheval,croquettes,house plants,garden*,lawn,tomato*,rose bush,plantes,jardin*,tondeuse*,tomate*,rosier*,ant,ants,mice,fourmi*,souris',
  'house,sofa,fridge,furniture,washing machine,sink,tap,curtain*,kitchen,living room,mattress,lamp for,light bulb,bedroom,desk,chair*,television*,tv,maison,canape,frigo,meuble*,machine a laver,evier,robinet,rideau*,salon,matelas,chambre,bureau,chaise*,televiseur*,television*',
  'wedding,marry,divorce,boyfriend,girlfriend break,love letter,baby,nappy,stroller,birthday party,school,university,exam*,teacher,mariage,alliance*,divorcer,bebe,couche,poussette,anniversaire de,ecole,universite,examen*,professeur',
  "job interview,cv,cover letter,boss,resign,business plan,presentation,e-mail to,mail a,letter,entretien d'embauche,lettre de motivation,patron,demissionner,reunion,courriel,lettre",
  'translate,translation,german,spanish,japanese,italian,chinese,latin,synonym*,spell,rhyme*,traduis*,allemand,espagnol,japonais,italien,chinois,synonyme*,epelle,rime*',
  'alarm,timer,reminder,wake me,turn on,turn off,lights,heating,what time is it,what day is it,news,headlines,joke about politics,reveil,reveille,minuteur,rappel,allume,eteins,chauffage,quelle heure,quel jour,actualite*,nouvelles du jour',
  'system prompt,your instructions,previous instructions,ignore all,ignore your,jailbreak,dan,prompt,tes instructions,toutes les regles,credit card number,carte bancaire,bomb,bombe,weapon,arme',
  'perfume*,lipstick,makeup,acne,shampoo*,wedding dress,ring,rings,jewel*,parfum*,maquillage,shampoing,cheveux,cravate,robe de,bijou*,knives,couteau*',
].join(',');
