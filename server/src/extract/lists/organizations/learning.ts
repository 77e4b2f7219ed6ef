/** Universities, academies, museums, hospitals and research bodies whose names do not say "University of". */
export const learning = `
Harvard|MIT|Massachusetts Institute of Technology|Caltech|California Institute of Technology|UCLA
UC Berkeley|Johns Hopkins|Rutgers|Penn State|Texas A&M|Imperial College London|King's College London
University College London|London School of Economics|School of Oriental and African Studies|SOAS|Sandhurst
Royal Military Academy Sandhurst|Trinity College Dublin|University College Dublin|Tate Modern
Victoria and Albert Museum|National Gallery|Sorbonne|Sciences Po|École normale supérieure
École Polytechnique|École nationale d'administration|Collège de France|Académie française|Institut Pasteur
CNRS|INSERM|Louvre|Centre Pompidou|Free University of Berlin|Charité|ETH Zurich|EPFL|CERN
Delft University of Technology|KU Leuven|Université libre de Bruxelles|Karolinska Institutet
Royal Swedish Academy of Sciences|MGIMO|Higher School of Economics|Russian Academy of Sciences
Soviet Academy of Sciences|Tretyakov Gallery|Technion|Yad Vashem|American University of Beirut
American University in Cairo|Al-Azhar|Sharif University of Technology|Jamia Millia Islamia|Visva-Bharati
Indian Institute of Science|Indian Institute of Technology|Tata Institute of Social Sciences
All India Institute of Medical Sciences|Lahore University of Management Sciences|KAIST
Chinese Academy of Sciences|Chinese Academy of Social Sciences|Academia Sinica
National University of Singapore|Universiti Malaya|Ateneo de Manila University|CSIRO
Victoria University of Wellington|Fort Hare|Unisa|UNAM|National Autonomous University of Mexico
Colegio de México|Tecnológico de Monterrey|Universidad de los Andes|Universidad de Buenos Aires
Fundação Getulio Vargas|Fiocruz|Universidad Católica|Memorial Sloan Kettering|Pitié-Salpêtrière|Smithsonian
Metropolitan Museum of Art|Museum of Modern Art|Library of Congress|National Academy of Sciences
National Institutes of Health|Centers for Disease Control and Prevention|Scripps Institution of Oceanography
Uffizi|Rijksmuseum|La Scala|Metropolitan Opera|Oxford University Press|Cambridge University Press
Penguin Books|Random House|HarperCollins|Routledge|Springer Verlag|Elsevier
Harvard University|Yale|Yale University|Princeton University|Columbia University|Stanford University
University of California|Cornell University|Duke University|Brown University|Johns Hopkins University
Georgetown University|New York University|University of Chicago|Northwestern University
University of Michigan|Ohio State|West Point|Oxford University|University of Oxford|Cambridge University
University of Cambridge|Trinity College|LSE|University of Edinburgh|Eton College|Eton
École Normale Supérieure|ENA|Humboldt University|Heidelberg University|Max Planck Society
Leiden University|Uppsala University|Moscow State University|Charles University|Jagiellonian University
Tel Aviv University|Hebrew University|Hebrew University of Jerusalem|Cairo University
Al-Azhar University|Tehran University|University of Tehran|Quaid-i-Azam University
Aligarh Muslim University|Jawaharlal Nehru University|JNU|Delhi University|University of Dhaka
University of Colombo|University of Nairobi|Makerere University|University of Ibadan|University of Lagos
University of Ghana|University of Cape Town|Wits University|Stellenbosch University|University of Tokyo
Kyoto University|Peking University|Tsinghua University|Seoul National University
Chulalongkorn University|University of the Philippines|University of Malaya|University of Sydney
Australian National University|University of Toronto|McGill University
`;
