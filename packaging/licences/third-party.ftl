<#-- Every library that ships: name and version, coordinates, licence, home; a blank line between two. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
<#assign licences = entry.getValue()/>
${(library.name!library.artifactId)?replace("\n", " ")} ${library.version}
${library.groupId}:${library.artifactId}
<#list licences as licence>${licence}<#sep> or </#sep></#list>
${library.url!}

</#list>
