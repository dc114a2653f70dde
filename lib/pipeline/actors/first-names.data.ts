/**
 * Common first names with the gender news prose almost always gives their bearers; names of either (Alex, Chris,
 * Kim, Robin, Taylor) stand apart. Compiled by hand from public name statistics (US SSA, UK ONS, Statistics
 * Canada) and from the names of members of parliaments, those of Ireland, India, Africa and Asia among them;
 * lower-cased. Modest on purpose: an unknown name is still found by its office or by being quoted.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

export const MALE_NAMES: ReadonlySet<string> = new Set(
  words(`
  aaron abdel al ash newt curt rashad rich khizr scot abdul abdullah abraham adam adrian ahmad ahmed aidan akbar alan alastair albert alberto aldo alejandro
  aleksandr alexander alexandre alexei alexey alfonso alfred ali alistair allan allen alvaro alvin amin amir amit
  amos anand anders andre andreas andrei andres andrew andriy andrey andrzej andy angus anil ansar antal anthony
  anton antonio antony antti arjun armando arnold artem arthur arturo arun ashok ashton austin azmin barack barry
  bart bashar basil ben benedict benjamin bernard bernie bert bertrand bill billy bjorn bob bobby boris brad bradley
  brendan brent brett brian bruce bruno bryan byron calvin cameron carl carlos carsten cedric cesar charles charlie
  chester christian christoph christophe christopher chuck clarence claude claudio clay clement cliff clifford clint
  clinton cole colin conor constantin corey cory craig cristian curtis cyril cyrus dale damian damien dan daniel
  danny dario darren dave david dean deepak denis dennis denys derek desmond devin dick didier diego dietmar dieter
  dinesh dirk dmitri dmitriy dmitry dmytro dominic dominique don donald donnie doug douglas duncan dustin dwight
  earl ed eddie edgar eduardo edward edwin eli elias elijah elliot elliott emanuel emeka emil emilio emmanuel
  enrique eric erich erik ernest ernesto ernst esteban ethan eugene evan ezra fabian farhan farouk felipe felix
  ferdinand fernando fidel florent florian francesco francis francisco franck francois françois frank frans franz fred
  frederic frederick fumio gabriel gareth garry gary gaston gavin gene geoff geoffrey george georges georgi
  gerald gerard gerhard gerry giancarlo gilbert gilles giorgio giovanni giuseppe glen glenn gonzalo gordon graham
  grant greg gregg gregor gregory guido guillaume guillermo gunther gus gustavo guy hamid hamza hank hans harald
  harold harry harvey hassan hector heiko helmut hendrik henri henrik henry herbert herman hideki hiroshi horacio
  horst howard hubert hugh hugo hussein ian ibrahim idris ignacio igor ilya imran ira irving isaac ismail ivan ivo
  jack jackson jacob jacques jaime jair jake jakob jamal james jamie jan jared jaroslaw jason javier jay jean jeb
  jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel
  joerg johan johann johannes john johnny jon jonas jonathan jordan jorge jose josé josef joseph josh joshua juan
  julian julien julio julius junichiro jürgen justin kamal karl karol karim kareem keir keith kelvin ken
  kenneth kenji kent kevin khalid khaled kirk klaus knut kofi konrad konstantin kristian kumar kurt kwame kwasi kyle
  kyriakos lamar lance larry lars laurence laurent lawrence lee leo leon leonard leonardo leonid leopold leroy
  leslie lester lionel lloyd lorenzo lou louis luc luca lucas luis luiz lukas luke luther mahmoud malcolm manfred
  manuel manish marc marcel marcelo marco marcos marcus mario mariano marius mark marshall martin marty marvin
  mateusz mathias matt matteo matthew matthias maurice mauricio max maxim maximilian mehdi mehmet michael michal
  michel mick miguel mihail mike mikhail miles milos milton mitch mitt miroslav mohamed mohammad mohammed muhammad
  moritz moses mustafa mykola nathan nathaniel narendra ned neil nelson nicholas nicola nicolas nick nigel nikita
  nikolai nils noah noel norbert norman oleg oleksandr oleksii oliver olivier olaf omar orlando oscar osman otto owen
  pablo paolo pascal patrick paul paulo pavel pavlo pedro pekka per perry pete peter petr petro phil philip philipp
  philippe phillip pierre pieter piotr prakash pravin preston quentin rafael raj rajiv rahul ralph ramon randal
  randall randy raoul raphael rashid raul ravi ray raymond reggie reginald reinhard rene renzo ricardo riccardo
  richard rick ricky rishi rob robbie robby robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie
  rory ross roy ruben rudolf rudolph rudy rupert russ russell ryan sadiq said salman salvador salvatore sam samir
  samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sherrod shinzo
  sid sidney silvio simon slobodan spencer stan stanley stefan stefano stephan stephane stephen sterling steve
  steven stewart stuart sunil sven syed tariq tayyip ted teddy terence terrence terry thaddeus thad theo theodore
  thierry thomas thorsten tiago tim timothy timmy tobias todd tom tomas tomasz tommy toni tony travis
  trent trevor tristan tucker tyler tymofiy ulrich umberto uwe valentin vaclav vasco vasily vassily vernon vic
  victor viktor vikram vince vincent vincenzo vitali vivek vlad vladimir volker volodymyr wade wali walter warren
  wayne wesley wilbur wilhelm will willem william willie winston wolfgang woodrow xavier yair yasser yevgeny yitzhak
  yoshihide yukiya youssef yuri yuriy yusuf yves zac zach zachary zoltan
  abiodun abubakar adebayo adewale adil agus ahsan ajay akin akinwumi akwasi alasdair aled alok alpha aminu anurag
  anwar arvind ashwin asif atiku ayodele babajide babatunde bala balaji bambang benigno bhupendra bhupesh biodun
  bongani callum cathal chandan cheikh chibuike chidi chijioke chinedu chukwuma ciaran dafydd dapo darragh
  debashish diarmuid dilip donal emmerson eoin euan ewan ezekiel farooq fergus ferit festus ganesh gaurav gethin
  girish godwin goodluck gopal gwilym hakainde hamish hari harish hemant hiroki hishammuddin huw ieuan ifeanyi
  ikechukwu imtiaz jagdish jairam jayant jitendra joko kailash kalonzo kayode kazuo kenta kgosi khawaja kojo kunle
  kwabena kwaku lateef lazarus lucky lungisa mahesh malik mamadou mandla manmohan manohar micheal milind mmusi
  modou mohan moussa mthuli muhammadu mukesh murtala musa mícheál naveen niall nitin nitish nnamdi nuhu nyesom
  obinna oburu oisin okechukwu okey olusegun oluwaseun opeyemi oumar ousmane padraig pankaj piyush prabowo pramod
  pranab prashant pratap raila rakesh ramesh rhodri rhys rohan rohit rotimi ruairi ruaridh sachin sajid sanjeev
  satish saulos seamus seán shahbaz shashi shehbaz shehu shigeru sibusiso siddharth sipho siyabonga sizwe sudhir
  sukhdev surendra suresh tadhg tajudeen taro tendai thabo themba tijjani tito tunde uday uhuru umar umesh vijay
  vikas vinod virendra volkan wafula yaw yogendra zaheer zwelinzima
  rafiq danladi sule garba aliyu lawal kabir nasir bashir habib hafiz waqar wasim junaid zubair faisal haroon nadeem shahid javed pervez asim bilal kamran usman waleed mustapha hamisu yakubu
  `),
);

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  words(`
  abigail ada christyn kristyn susannah shanna mika adriana aditi agnes agnieszka aicha aisha aishwarya aleksandra alejandra alessandra alexandra alexis
  alice alicia alison allison alma amal amanda amber amelia amina amita amy ana anastasia andrea angela angelica
  angelina angie anita anjali ann anna annabel annalena anne annegret annette annie anneliese antonia april arlene
  ashley astrid audrey ava ayanna aya barbara bärbel beatrice beatriz becky belinda bernadette beth bethany betsy
  betty beverly bianca bonnie brenda bridget brigitte brooke camila camilla candace carla carly carmen carol carole
  carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celeste celine chantal charlene
  charlotte chelsea cheri cherie cheryl chloe chrystia christa christiane christina christine cindy claire clara
  clare clarissa claudia colleen condoleezza connie constance consuelo cora corinne courtney cristina crystal
  cynthia daisy dana danielle daniela daphne darlene dawn deb debbie deborah debra deirdre delia denise diana diane
  dianne dina dolores dominika donna dora doreen doris dorothy ebony edith edna eileen ekaterina elaine eleanor
  elena eleni elisa elisabeth elise elizabeth ella ellen eloise elsa emily emma erica erika erin esperanza estelle
  esther eva eve evelyn fabiana faith fatima fatou federica felicia fiona flavia florence frances francesca
  franziska frederica gabriela gabriele gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian
  gina giorgia giulia gladys gloria grace greta gretchen guadalupe gwen gwendolyn hanna hannah harriet hazel heather
  heidi helen helena helene helga hillary hilary holly hope ida ilhan imelda ina ines inga ingrid irene iris irina
  irma isabel isabella ivana ivanka jacinda jackie jacqueline jane janet janice janine jasmine jayne jean jeanette
  jeanne jeannine jenna jennifer jenny jessica jill jillian jo joan joanna joanne jocelyn jodie johanna josephine
  joy joyce juana juanita judith judy julia juliana julie juliet june justine kaja kamala karen karin karla kate
  katarina katerina katherine kathleen kathryn kathy katie katja katrin kayleigh kellyanne keisha kelly kerry kimberly
  kirsten krista kristen kristin kristina lara latoya laura lauren laurie lea leah leila lena leslie leticia letitia
  lidia lilian lillian lily linda lisa liz liza lois lola loretta lori lorraine louise lourdes lucia lucy
  luisa lynda lynn lynne mabel madeleine madeline magdalena maggie mairead malala mara marcia margaret margarita
  margot margrethe maria mariam marian mariana marianne marie marilyn marina marine marion marisa marjorie marla
  marlene marsha marta martha martina mary maryam matilda maureen maxine maya megan meghan melania melanie melinda
  melissa mercedes meredith mette mia michaela michele michelle mildred milena mimi mindy miranda miriam mitzi moira
  mollie molly monica monika monique muriel myra nadia nadine nancy naomi natalia natalie natasha nelly nicki
  nicole nikki nina noor nora norma olena olga olivia ophelia pam pamela patience patricia patsy patty paula pauline
  payal peggy penelope penny petra phoebe phyllis pippa polly pooja pramila priti priya priyanka rachel ramona
  rania raquel rashida rebecca regina renata renee rhonda rita roberta rochelle ronna rosa rosalind rosalyn rose
  rosemary roxanne ruth sabine sabrina sadie sally samantha sandra sania sanna sara sarah sasha selma shannon sharon
  sheila shelley sherry shirley shona silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue
  suella susan susana susanna susanne suzanne svetlana sylvia sylvie tamara tammy tania tanya tara tatiana teresa
  tess tessa thelma theresa therese tiffany tina toni tracey tracy tricia trudy uma ursula valentina valeria valerie
  vanessa vera veronica victoria viola violet virginia vivian viviane wanda wendy whitney wilma winnie yael yasmin
  yolanda yulia yvette yvonne zahra zainab zara zeynep zoe zuzana
  abena adaobi adjoa adunni afua agata aisling aissatou akua alia ama ameenah aminata anjana anupriya aoife aparna
  archana asha atiya ayesha beata bhavna bisi bolanle bronwen bukola carys catriona chinwe chioma ciara deepika
  dilma djamila ebere efua eilidh eluned esi ewa fatimah fatoumata folake funke funmilayo gauri gita grainne
  gráinne hasina hema ifeoma ifeyinwa iryna jaya jayanti jyoti kavita keiko kemi khadija khaleda kirsty lakshmi
  lalita larysa lata leena lindiwe maimuna mairi malgorzata malini mamata maneka manju mariama małgorzata meenakshi
  meera megawati mehbooba mhairi michiko mmabatho modupe naledi nandini nataliya neeta neha nerys ngozi niamh
  nirmala nisha nkechi nkosazana nompumelelo nomvula noriko nosiviwe nozizwe oby oksana oluchi omotola oumou padma
  pallavi phumzile poonam pratibha preeti purnima radha rehana rekha renuka retno rhiannon roisin rokeya rokhaya
  roopa rukmini ruslana róisín sadia saima sakura salma sangeeta saoirse sarita savita seema shabana shaista
  sheikha shobha sian sinead sinéad siobhan siobhán siân smriti sonal sudha sunita sushma swati tasnim thandeka
  thandi thandiwe tokozile uzoamaka vandana vasundhara vidya vineeta wangari wanjiku wanjiru yewande yoko zainabu
  zanele zhanna zodwa zuleikha
  `),
);

export const EITHER_NAMES: ReadonlySet<string> = new Set(
  words(`
  alex avery bailey blair cameron casey chris dana dominique drew erin francis gale jaime jamie jan jody jordan kelly
  kerry kim kris lee leigh leslie lindsay lindsey mackenzie morgan nat nicola parker pat quinn riley robin sam sandy shannon shawn sidney
  sascha stacy sydney taylor terry toni tracy val xi li wang zhang chen liu nguyen park
  yuki taiwo kehinde kiran olamide nana uche bola amara wei jun oluwatobi temitope ayo thembi lerato tshepo kagiso noa ari yemi
  `),
);
