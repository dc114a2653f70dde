/**
 * Words for drawn names, written for this project. Colours, materials and weather on one side, birds and trees on the
 * other: nothing that describes a person, a nation, a party or a belief, and nothing a class would tease with.
 * No party's colour stands alone (no plain red, blue, green, orange).
 */
export const FIRST_WORDS =
  `Agate Alder Almond Alpine Amber Amethyst Apricot Arctic Ashen Autumn Azure Basalt Birch Brass Canvas Cedar Chalk Chestnut Cinder Citrine Clay Clear Clover Coastal Cobalt Copper Coral Cork Cotton
  Cream Crystal Damson Dappled Dawn Desert Dewy Drift Dune Dusk Ember Evening Fern Flax Flint Forest Frosty
  Garnet Glacier Golden Granite Harbour Highland Honey Indigo Island Jade Jasper
  Lake Laurel Lavender Lichen Lilac Linen Lunar Maple Marble Marine Meadow Midnight Mint Misty
  Morning Mossy Nutmeg Oaken Ochre Olive Onyx Opal Orchard Pearl Pebble Pepper Pine Plum Quartz Rainy
  Reed River Russet Saffron Sage Sandy Sepia Sienna Silver Slate Snowy Spring Starry Steel Stone Summer
  Sunny Tawny Teal Thistle Timber Topaz Umber Velvet Vernal Walnut Willow Windy Winter Wooden`.split(/\s+/);

export const SECOND_WORDS =
  `Avocet Bittern Blackcap Bluethroat Bramble Brambling Bulrush Bunting Bustard Buttercup Buzzard Catkin Chaffinch Chiffchaff
  Condor Coot Cormorant Corncrake Crane Crossbill Curlew Cypress Dipper Dunlin Dunnock Egret Eider Falcon Fieldfare
  Finch Firecrest Flamingo Flycatcher Fulmar Gadwall Gannet Garganey Goldcrest Goldeneye Goldfinch Goshawk Grebe
  Greenfinch Guillemot Gull Harrier Hawthorn Heron Hoopoe Hornbeam Ibis Jackdaw Juniper Kestrel Kingfisher Kite
  Kittiwake Lapwing Larch Lark Linnet Magnolia Mallard Merganser Moorhen Nightingale Nightjar Nuthatch
  Oriole Osprey Ouzel Owl Partridge Pelican Petrel Pheasant Pintail Pipit Plover Pochard Poplar Ptarmigan Puffin Quail
  Raven Redpoll Redshank Redstart Redwing Rowan Sanderling Sandpiper Serin Shearwater Shelduck Shoveler
  Shrike Siskin Skua Skylark Smew Snipe Sparrow Spoonbill Starling Stonechat Stork Swallow Swan Swift Sycamore Tanager
  Teasel Tern Thrush Treecreeper Turnstone Twite Wagtail Warbler Waxwing Wheatear Whimbrel Whinchat Whitethroat Wigeon
  Woodcock Woodlark Woodpecker Wren Wryneck Yarrow Yellowhammer`.split(/\s+/);
